import type { EntryContent } from '../../src/stages/competency-balance/types.ts';
import { limits, valuesOfWork } from './data/path-words.ts';
import { type SkillCode, skillOf } from './data/skills.ts';
import { drawFor } from './draw.ts';
import { tradeOf } from './invent-answers.ts';
import type { Path } from './path.ts';
import { worded } from './worded.ts';

/** An entry before it has its term: the code of the occupation, or of the skill, that is chosen for it. */
export type ToldEntry = {
  readonly content: EntryContent;
  readonly isco: string | null;
  readonly skill?: SkillCode;
};
/** What everybody can do a little of. */
const BASES = ['base-1', 'base-2', 'base-3', 'base-4'] as const;

/** What somebody's balance holds, in the order in which it was said: what was done, what is known, what counts, what is
 *  wanted. @param most how many of it so far */
export function entriesOf(
  path: Path,
  about: { given: string; sex: 'M' | 'F' },
  most = 100,
): readonly ToldEntry[] {
  const draw = drawFor(path.index, 'balance');
  const t = tradeOf(path);
  const other = tradeOf({ index: path.index + 4 });
  const said = (text: string) => worded(text, about);
  const year = 2010 + draw.int(0, 12);
  const plain = (content: EntryContent): ToldEntry => ({ content, isco: null });
  const coded = (content: EntryContent, isco: string): ToldEntry => ({ content, isco });
  const skilled = (content: EntryContent, code: string): ToldEntry => ({
    content,
    isco: null,
    skill: skillOf(code).code as SkillCode,
  });
  const base = draw.pick(BASES);
  const [value, valueWhy] = valuesOfWork[path.index % valuesOfWork.length] ?? ['', ''];
  const [value2, value2Why] = valuesOfWork[(path.index + 3) % valuesOfWork.length] ?? ['', ''];
  const [kind, limit, limitWhy] = limits[path.index % limits.length] ?? ['other', '', ''];
  const all: readonly ToldEntry[] = [
    coded(
      {
        form: 'experience',
        kind: t.experience.kind,
        what: said(t.experience.what),
        term: null,
        where: null,
        fromYear: year,
        toYear: draw.chance(60) ? year + draw.int(1, 3) : null,
        tasks: said(t.experience.tasks),
        liked: draw.pick(['yes', 'yes', 'in-part'] as const),
      },
      t.isco,
    ),
    plain({
      form: 'education',
      level: draw.pick(['2', '2', '3', '3', '4'] as const),
      what: t.education,
      where: null,
      year: year - 2,
      state: draw.pick(['completed', 'completed', 'interrupted'] as const),
    }),
    skilled(
      {
        form: 'competence',
        kind: 'technical',
        state: 'expressed',
        what: said(t.technical[0]),
        term: null,
        evidence: said(t.technical[1]),
      },
      `${t.isco}-a`,
    ),
    skilled(
      {
        form: 'competence',
        kind: 'transversal',
        state: 'expressed',
        what: said(t.transversal[0]),
        term: null,
        evidence: said(t.transversal[1]),
      },
      `${t.isco}-c`,
    ),
    plain({ form: 'interest', what: said(t.interest[0]), why: said(t.interest[1]) }),
    coded(
      {
        form: 'experience',
        kind: other.experience.kind,
        what: said(other.experience.what),
        term: null,
        where: null,
        fromYear: year - 4,
        toYear: year - 3,
        tasks: said(other.experience.tasks),
        liked: draw.pick(['in-part', 'no', 'yes'] as const),
      },
      other.isco,
    ),
    skilled(
      {
        form: 'competence',
        kind: 'technical',
        state: 'potential',
        what: said(t.potential),
        term: null,
        evidence: null,
      },
      `${t.isco}-b`,
    ),
    skilled(
      {
        form: 'competence',
        kind: 'base',
        state: 'expressed',
        what: skillOf(base).label,
        term: null,
        evidence: 'Visto negli incontri.',
      },
      base,
    ),
    plain({ form: 'value', what: value, why: valueWhy }),
    plain({ form: 'value', what: value2, why: value2Why }),
    plain({ form: 'constraint', kind, what: limit, why: limitWhy }),
    coded(
      { form: 'occupation', wish: 'wanted', what: t.occupation, term: null, why: said(t.opening) },
      t.isco,
    ),
    coded(
      { form: 'occupation', wish: 'accepted', what: other.occupation, term: null, why: null },
      other.isco,
    ),
    plain({ form: 'occupation', wish: 'unwanted', what: said(t.unwanted), term: null, why: null }),
    plain({
      form: 'hours',
      minHours: draw.pick([8, 10, 12]),
      maxHours: draw.pick([16, 20, 25, 30]),
      parts: draw.pick([['morning'], ['morning', 'afternoon'], ['afternoon']] as const).map((p) => p),
    }),
    plain({
      form: 'travel',
      minutes: draw.pick([20, 30, 40, 60]),
      km: null,
      means: draw
        .pick([['bus'], ['on-foot', 'bus'], ['bicycle'], ['accompanied'], ['car']] as const)
        .map((m) => m),
    }),
    plain({
      form: 'environment',
      noise: draw.pick(['quiet', 'some', 'any'] as const),
      people: draw.pick(['few', 'few', 'any', 'many'] as const),
      place: draw.pick(['indoors', 'outdoors', 'either'] as const),
      public: draw.pick(['no', 'either', 'yes'] as const),
      why: null,
    }),
  ];
  return all.slice(0, most);
}
