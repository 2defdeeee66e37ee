import { type Language, say } from '../../../ui/language.ts';
import type { CardContent, Said } from '../types.ts';
import { type PlainCardWord, plainCardWords } from './plain.ts';

/** One part of what she reads: its heading, and lines of one or two sentences. */
export type PlainPart = { heading: string; lines: readonly string[] };

/** Whose project it is, as a company is told; null where she is only told that it will be. */
export type ToldProject = { project: string; body: string } | null;

/** A whole card in plain words, to her: what helps, her hours, what a company knows in any case and what it does not, what
 *  else is said, and that the choice is hers. */
export function plainCard(content: CardContent, told: ToldProject, lang: Language): PlainPart[] {
  const word = (key: PlainCardWord, values?: Record<string, string>) =>
    say(plainCardWords, key, lang, values);
  const day = (s: CardContent['hours'][number]) => ({
    day: word(`weekday.${s.weekday}`),
    from: s.from,
    to: s.to,
  });
  return [
    { heading: word('needs'), lines: content.needs.map((n) => ended(n.words)) },
    {
      heading: word('hours'),
      lines: [
        ...content.hours.map((s) => word('hoursLine', day(s))),
        ...content.agreedAbsences.map((s) => word('awayLine', day(s))),
      ],
    },
    {
      heading: word('knows'),
      lines: [
        word('knows.name'),
        told === null
          ? word('knows.projectAny')
          : endedOnce(word('knows.project', { project: told.project })),
        ...(told === null ? [] : [endedOnce(word('knows.body', { body: told.body }))]),
        word('knows.card'),
        word('knows.law'),
      ],
    },
    {
      heading: word('knowsNot'),
      lines: [word('knowsNot.why'), word('knowsNot.service'), word('knowsNot.health')],
    },
    {
      heading: word('said'),
      lines: content.said.length === 0 ? [word('saidNothing')] : content.said.map((s) => saidToHer(s, lang)),
    },
    {
      heading: word('choice'),
      lines: [word('choice.answers'), word('choice.no'), word('choice.back'), word('choice.printed')],
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** One thing that is said, to her. */
export function saidToHer(s: Said, lang: Language): string {
  if (s.to.length === 0) return say(plainCardWords, 'said.nobody', lang, { words: s.words });
  const to = s.to.map((a) => say(plainCardWords, `to.${a}`, lang)).join(', ');
  return say(plainCardWords, `said.${s.by}`, lang, { words: s.words, to });
}

/** A line ends as a sentence. */
/** A name may end with a point of its own, as A.T.T.I.V.I. does. */
const endedOnce = (text: string): string => text.replace(/\.\.$/, '.');
const ended = (text: string): string => (/[.!?»]$/u.test(text) ? text : `${text}.`);
