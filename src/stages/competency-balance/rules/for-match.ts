import { type CalendarDay, dayInRome } from '../../../values/calendar-day.ts';
import { ofForm } from '../rules.ts';
import type { Balance, BalanceEntry, BalanceState, ContentOf, EntryForm, TermRef } from '../types.ts';

type Wish = ContentOf<'occupation'>['wish'];

/** A balance as the plan and the match read it: coded where it could be, her words beside. Minutes of travel are one
 *  way, hours are a week, `isced` is the highest level that she completed; null: she did not say. */
export type BalanceForMatch = {
  balanceId: string;
  state: BalanceState;
  contractOn: CalendarDay | null;
  closedOn: CalendarDay | null;
  occupations: readonly { wish: Wish; what: string; term: TermRef | null }[];
  experiences: readonly { what: string; term: TermRef | null; liked: ContentOf<'experience'>['liked'] }[];
  competences: readonly Pick<ContentOf<'competence'>, 'kind' | 'state' | 'what' | 'term'>[];
  isced: number | null;
  hours: Pick<ContentOf<'hours'>, 'minHours' | 'maxHours' | 'parts'> | null;
  travel: Pick<ContentOf<'travel'>, 'minutes' | 'km' | 'means'> | null;
  environment: Pick<ContentOf<'environment'>, 'noise' | 'people' | 'place' | 'public'> | null;
  companies: readonly { wish: 'wanted' | 'unwanted'; name: string }[];
  constraints: readonly Pick<ContentOf<'constraint'>, 'kind' | 'what'>[];
  interests: readonly string[];
  values: readonly string[];
};

/** What the balance says, shaped for the plan and the match.
 *  @param entries those that stand: neither removed nor replaced */
export function balanceForMatch(
  b: Pick<Balance, 'id' | 'state' | 'contractOn' | 'closedAt'>,
  entries: readonly Pick<BalanceEntry, 'content'>[],
): BalanceForMatch {
  const of = <F extends EntryForm>(form: F) => ofForm(entries, form);
  const levels = of('education')
    .filter((e) => e.state === 'completed')
    .map((e) => Number(e.level));
  return {
    balanceId: b.id,
    state: b.state,
    contractOn: b.contractOn,
    closedOn: b.closedAt && dayInRome(b.closedAt),
    occupations: of('occupation').map(({ wish, what, term }) => ({ wish, what, term })),
    experiences: of('experience').map(({ what, term, liked }) => ({ what, term, liked })),
    competences: of('competence').map(({ kind, state, what, term }) => ({ kind, state, what, term })),
    isced: levels.length === 0 ? null : Math.max(...levels),
    hours: of('hours').at(-1) ?? null,
    travel: of('travel').at(-1) ?? null,
    environment: of('environment').at(-1) ?? null,
    companies: of('company').map(({ wish, what }) => ({ wish, name: what })),
    constraints: of('constraint').map(({ kind, what }) => ({ kind, what })),
    interests: of('interest').map((i) => i.what),
    values: of('value').map((v) => v.what),
  };
}
