import type { ContentOf, EntryContent, EntryForm } from '../types.ts';
import { type EntryWord, entryWords } from './entries.ts';

/** The sentences of her own document, to her: short, active, one thing each. A test holds them to Gulpease 80. */
// biome-ignore format: one sentence a line
export const plainWords = {
  title: { it: 'Che cosa so fare', en: 'What I can do' },
  opening: { it: 'Questo foglio è tuo. Lo abbiamo scritto insieme. Decidi tu a chi darlo.', en: 'This paper is yours. We wrote it together. You decide who gets it.' },
  name: { it: 'Nome', en: 'Name' },
  withWhom: { it: 'Lo hai fatto con', en: 'You did it with' },
  made: { it: 'Giorno', en: 'Day' },
  done: { it: 'Che cosa hai fatto', en: 'What you have done' },
  studied: { it: 'Che cosa hai studiato', en: 'What you have studied' },
  can: { it: 'Che cosa sai fare', en: 'What you can do' },
  learn: { it: 'Che cosa puoi imparare', en: 'What you can learn' },
  likes: { it: 'Che cosa ti piace', en: 'What you like' },
  counts: { it: 'Che cosa conta per te', en: 'What counts for you' },
  helps: { it: 'Che cosa ti serve', en: 'What you need' },
  wants: { it: 'Che lavoro vuoi fare', en: 'What work you want' },
  unwanted: { it: 'Che cosa non vuoi', en: 'What you do not want' },
  how: { it: 'Quando e dove', en: 'When and where' },
  end: { it: 'In poche parole', en: 'In a few words' },
  after: { it: 'E ora', en: 'And now' },
  'after.keep': { it: 'Tieni questo foglio con te.', en: 'Keep this paper with you.' },
  'after.plan': { it: 'Il tuo piano parte da qui.', en: 'Your plan starts from here.' },
  'after.wrong': { it: 'Se una cosa non va, dillo: la cambiamo.', en: 'If something is wrong, say so: we change it.' },
  period: { it: 'Dal {from} al {to}.', en: 'From {from} to {to}.' },
  since: { it: 'Dal {from}.', en: 'Since {from}.' },
  until: { it: 'Fino al {to}.', en: 'Until {to}.' },
  tasks: { it: 'Che cosa facevi: {tasks}', en: 'What you did: {tasks}' },
  'liked.yes': { it: 'Ti è piaciuto.', en: 'You liked it.' },
  'liked.in-part': { it: 'Ti è piaciuto un po’.', en: 'You liked it a little.' },
  'liked.no': { it: 'Non ti è piaciuto.', en: 'You did not like it.' },
  'studied.completed': { it: 'Lo hai finito.', en: 'You finished it.' },
  'studied.ongoing': { it: 'Lo fai ora.', en: 'You are doing it now.' },
  'studied.interrupted': { it: 'Lo hai lasciato.', en: 'You left it.' },
  seen: { it: 'Si è visto qui: {evidence}', en: 'It was seen here: {evidence}' },
  hoursBetween: { it: 'Da {min} a {max} ore a settimana.', en: 'From {min} to {max} hours a week.' },
  hoursMost: { it: 'Al massimo {max} ore a settimana.', en: 'At most {max} hours a week.' },
  hoursLeast: { it: 'Almeno {min} ore a settimana.', en: 'At least {min} hours a week.' },
  parts: { it: 'Quando: {parts}.', en: 'When: {parts}.' },
  minutes: { it: 'Il viaggio dura al massimo {minutes} minuti.', en: 'The way takes at most {minutes} minutes.' },
  km: { it: 'Al massimo {km} chilometri.', en: 'At most {km} kilometres.' },
  means: { it: 'Come: {means}.', en: 'How: {means}.' },
  'noise.quiet': { it: 'Un posto senza rumore.', en: 'A quiet place.' },
  'noise.some': { it: 'Un po’ di rumore va bene.', en: 'Some noise is all right.' },
  'people.alone': { it: 'Lavori meglio per conto tuo.', en: 'You work best on your own.' },
  'people.few': { it: 'Poca gente intorno.', en: 'Few people around.' },
  'people.many': { it: 'Tanta gente intorno.', en: 'Many people around.' },
  'place.indoors': { it: 'Al chiuso.', en: 'Indoors.' },
  'place.outdoors': { it: 'All’aperto.', en: 'Outdoors.' },
  'public.yes': { it: 'A contatto con il pubblico.', en: 'In touch with the public.' },
  'public.no': { it: 'Senza il pubblico.', en: 'Without the public.' },
} as const;

type Language = 'it' | 'en';
/** A key of these sentences. */
export type PlainWord = keyof typeof plainWords;

/** One part of her document: its heading, and lines of at most a few sentences. */
export type PlainPart = { readonly heading: string; readonly lines: readonly string[] };

/** What a balance says, to her and in plain words; parts that say nothing are left out. On the easy edition each line is
 *  what it is about alone. */
export function plainParts(
  entries: readonly { content: EntryContent }[],
  synthesis: string | null,
  lang: Language,
  edition: 'official' | 'easy',
): PlainPart[] {
  const of = <F extends EntryForm>(form: F) =>
    entries.map((e) => e.content).filter((c): c is ContentOf<F> => c.form === form);
  const more = edition === 'official';
  const part = (heading: PlainWord, lines: readonly string[]) => ({
    heading: plainWords[heading][lang],
    lines: lines.filter((line) => line !== ''),
  });
  const named = (c: { what: string; why: string | null }) => sentence(c.what, more ? c.why : null);
  const competences = of('competence');
  const skill = (c: ContentOf<'competence'>) =>
    sentence(c.what, more && c.evidence !== null ? fill('seen', lang, { evidence: c.evidence }) : null);
  return [
    part('end', (synthesis ?? '').split(/\n+/u)),
    part('can', competences.filter((c) => c.state === 'expressed').map(skill)),
    part('learn', competences.filter((c) => c.state === 'potential').map(skill)),
    part(
      'done',
      of('experience').map((c) => (more ? experienceLine(c, lang) : sentence(c.what))),
    ),
    part(
      'studied',
      of('education').map((c) =>
        more
          ? sentence(
              [c.what, c.where, c.year].filter(Boolean).join(', '),
              plainWords[`studied.${c.state}`][lang],
            )
          : sentence(c.what),
      ),
    ),
    part('likes', of('interest').map(named)),
    part('counts', of('value').map(named)),
    part('wants', [...of('occupation'), ...of('company')].filter((c) => c.wish !== 'unwanted').map(named)),
    part('unwanted', [...of('occupation'), ...of('company')].filter((c) => c.wish === 'unwanted').map(named)),
    part('how', [
      ...of('hours').map((c) => hoursLine(c, lang)),
      ...of('travel').map((c) => travelLine(c, lang)),
      ...of('environment').map((c) => environmentLine(c, lang)),
    ]),
    part('helps', of('constraint').map(named)),
  ].filter((p) => p.lines.length > 0);
}

/** The sentences with which her document ends. */
export function plainEnding(lang: Language): PlainPart {
  const lines = (['after.keep', 'after.plan', 'after.wrong'] as const).map((key) => plainWords[key][lang]);
  return { heading: plainWords.after[lang], lines };
}

function experienceLine(c: ContentOf<'experience'>, lang: Language): string {
  const period =
    c.fromYear !== null && c.toYear !== null
      ? fill('period', lang, { from: c.fromYear, to: c.toYear })
      : c.fromYear !== null
        ? fill('since', lang, { from: c.fromYear })
        : c.toYear !== null
          ? fill('until', lang, { to: c.toYear })
          : '';
  return [
    sentence([c.what, c.where].filter(Boolean).join(', ')),
    period,
    c.tasks === null ? '' : sentence(fill('tasks', lang, { tasks: c.tasks })),
    c.liked === null ? '' : plainWords[`liked.${c.liked}`][lang],
  ]
    .filter(Boolean)
    .join(' ');
}

function hoursLine(c: ContentOf<'hours'>, lang: Language): string {
  const hours =
    c.minHours !== null && c.maxHours !== null
      ? fill('hoursBetween', lang, { min: c.minHours, max: c.maxHours })
      : c.maxHours !== null
        ? fill('hoursMost', lang, { max: c.maxHours })
        : c.minHours !== null
          ? fill('hoursLeast', lang, { min: c.minHours })
          : '';
  const parts = c.parts.length === 0 ? '' : fill('parts', lang, { parts: listed('parts', c.parts, lang) });
  return [hours, parts].filter(Boolean).join(' ');
}

function travelLine(c: ContentOf<'travel'>, lang: Language): string {
  return [
    c.minutes === null ? '' : fill('minutes', lang, { minutes: c.minutes }),
    c.km === null ? '' : fill('km', lang, { km: c.km }),
    c.means.length === 0 ? '' : fill('means', lang, { means: listed('means', c.means, lang) }),
  ]
    .filter(Boolean)
    .join(' ');
}

function environmentLine(c: ContentOf<'environment'>, lang: Language): string {
  const said = [`noise.${c.noise}`, `people.${c.people}`, `place.${c.place}`, `public.${c.public}`].flatMap(
    (key) => (Object.hasOwn(plainWords, key) ? [plainWords[key as PlainWord][lang]] : []),
  );
  return [...said, c.why === null ? '' : sentence(c.why)].filter(Boolean).join(' ');
}

const listed = (field: 'parts' | 'means', values: readonly string[], lang: Language) =>
  values.map((v) => entryWords[`${field}.${v}` as EntryWord][lang].toLowerCase()).join(', ');

const fill = (key: PlainWord, lang: Language, values: Record<string, string | number>) =>
  plainWords[key][lang].replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''));

/** A text with its capital and its full stop, and what follows it. */
function sentence(text: string, then: string | null = null): string {
  const whole = (part: string) =>
    part.charAt(0).toLocaleUpperCase('it') + part.slice(1) + (/[.!?…]$/u.test(part) ? '' : '.');
  return then === null ? whole(text) : `${whole(text)} ${whole(then)}`;
}
