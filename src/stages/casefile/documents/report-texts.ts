import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import { type Entry, TEXT_MAX } from '../../diary/types.ts';
import { diaryWords } from '../../diary/words.ts';
import type { EligibilityState, Judged } from '../../eligibility/types.ts';
import { eligibilityWords } from '../../eligibility/words.ts';
import type { Contact, Identity, RepresentativeKind } from '../../people/types.ts';
import { peopleWords } from '../../people/words.ts';
import { isToHer, namesOthers, showsEachRequirement } from '../rules/report.ts';
import type { ReportPurpose, ReportSection } from '../types.ts';
import { type ReportWord, reportWords } from '../words/report.ts';

/** What the writer may read of her, as far as a report may begin with it. Reserved notes have no place in it, and no
 *  certificate; a body is called as outside of it. */
export type ReportMaterial = {
  identity: Identity | undefined;
  birthplace: string;
  contact: Contact | undefined;
  comune: string;
  path: readonly { what: 'sent' | 'accepted' | 'returned' | 'withdrawn'; on: CalendarDay; project: string }[];
  requirements: readonly { project: string; state: EligibilityState; judged: readonly Judged[] }[];
  /** `quiet`: who of a health body walks with her, which her body alone may know */
  company: readonly { who: string; kind: string; body: string; since: CalendarDay; quiet: boolean }[];
  representatives: readonly { kind: RepresentativeKind; name: string }[];
  entries: readonly Entry[];
};

type Language = 'it' | 'en';
/** Room for the sentence that says that entries were left out. */
const CUT_ROOM = 200;
type Say = (key: string, values: Record<string, string>) => string;

/** The text with which a section begins, for its author to edit; empty where there is nothing to say.
 *  @param word the sentences of the report in the language of the report */
export function sectionText(
  section: ReportSection,
  m: ReportMaterial,
  purpose: ReportPurpose,
  lang: Language,
  word: (key: ReportWord, values: Record<string, string>) => string,
): string {
  const prefix = isToHer(purpose) ? 'you' : 'say';
  const line: Say = (key, values) => {
    const own = `${prefix}.${key}`;
    const found = (Object.hasOwn(reportWords, own) ? own : `say.${key}`) as ReportWord;
    return word(found, values);
  };
  // Each entry of the diary is a paragraph of its own.
  const between = section === 'diary' ? '\n\n' : '\n';
  return linesOf(section, m, purpose, lang, line).filter(Boolean).join(between);
}

function linesOf(
  section: ReportSection,
  m: ReportMaterial,
  purpose: ReportPurpose,
  lang: Language,
  line: Say,
): readonly string[] {
  switch (section) {
    case 'who':
      return whoLines(m, lang, line);
    case 'contacts':
      return contactLines(m, namesOthers(purpose), lang, line);
    case 'path':
      return m.path.map((p) => line(p.what, { day: formatDay(p.on, lang), project: p.project }));
    case 'requirements':
      return requirementLines(m, showsEachRequirement(purpose), lang, line);
    case 'company':
      return companyLines(m, purpose, lang, line);
    case 'diary':
      return diaryLines(m, lang, line);
    case 'free':
      return [];
    default:
      return section satisfies never;
  }
}

function whoLines({ identity: i, birthplace }: ReportMaterial, lang: Language, line: Say) {
  if (i === undefined) return [];
  return [
    line('who', { name: `${i.givenName} ${i.familyName}` }),
    i.birthDate ? line('born', { day: formatDay(i.birthDate, lang) }) : '',
    birthplace ? line('bornIn', { place: birthplace }) : '',
    i.codiceFiscale ? line('codiceFiscale', { code: i.codiceFiscale }) : '',
  ];
}

function contactLines({ contact: c, comune }: ReportMaterial, named: boolean, lang: Language, line: Say) {
  if (c === undefined) return [];
  const home = [c.address, comune].filter(Boolean).join(', ');
  return [
    home ? line('address', { place: home }) : '',
    c.phone ? line('phone', { phone: formatPhone(c.phone as PhoneNumber) }) : '',
    c.email ? line('email', { email: c.email }) : '',
    c.preferredChannel ? line('channel', { channel: peopleWords[c.preferredChannel][lang] }) : '',
    // Who else answers the telephone, and what not to say there, is of other people too.
    named && c.howToReach ? line('howToReach', { text: c.howToReach }) : '',
  ];
}

function requirementLines(m: ReportMaterial, each: boolean, lang: Language, line: Say) {
  return m.requirements.flatMap(({ project, state, judged }) => [
    line(state, { project }),
    ...(each ? judged : []).map((j) =>
      line('requirement', {
        requirement: eligibilityWords[`req.${j.requirement}`][lang],
        outcome: eligibilityWords[j.outcome][lang].toLowerCase(),
      }),
    ),
  ]);
}

function companyLines(m: ReportMaterial, purpose: ReportPurpose, lang: Language, line: Say) {
  const named = namesOthers(purpose);
  return [
    ...m.company.map(({ who, kind, body, since, quiet }) => {
      const values = { who, kind, body, day: formatDay(since, lang) };
      if (quiet) return line('companyQuiet', values);
      return line(named && who ? 'company' : 'companyNameless', values);
    }),
    ...m.representatives.map(({ kind, name }) =>
      line(named ? 'representative' : 'representativeNameless', { kind: peopleWords[kind][lang], name }),
    ),
  ];
}

/** Entries in the order of time, the latest ones where not all of them fit. */
function diaryLines({ entries }: ReportMaterial, lang: Language, line: Say): readonly string[] {
  const lines = entries.map((e) =>
    line('entry', {
      day: formatDay(dayInRome(e.happenedAt), lang),
      kind: diaryWords[`entry.${e.kind}`][lang].toLowerCase(),
      text: e.text,
    }),
  );
  let room = TEXT_MAX - CUT_ROOM;
  let first = lines.length;
  while (first > 0 && room >= (lines[first - 1] ?? '').length + 2) {
    first -= 1;
    room -= (lines[first] ?? '').length + 2;
  }
  return first === 0 ? lines : [line('cut', {}), ...lines.slice(first)];
}
