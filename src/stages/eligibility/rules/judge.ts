import { ageOn, type CalendarDay } from '../../../values/calendar-day.ts';
import type { EvidenceKind, NoticeRules, Requirement } from '../../projects/types.ts';
import type { Charge, Evidence, Finding, Judged, RequirementOutcome, Route } from '../types.ts';
import { judgeDisability } from './judge-disability.ts';
import { type IncomeLimit, judgeNotEmployed } from './judge-not-employed.ts';
import { provenBy } from './proven-by.ts';
import { candidates } from './standing-evidence.ts';

/** What is known of one person, on one day, when her requirements are judged. */
export type Known = {
  rules: NoticeRules['eligibility'];
  incomeLimits: readonly IncomeLimit[];
  route: Route | null;
  charge: Charge;
  birthDate: CalendarDay | null;
  /** day on which her case was opened: age counts on it */
  entryDay: CalendarDay;
  today: CalendarDay;
  /** cadastral code of the comune she is resident in, and those the notice asks; null: none asked */
  comune: string | null;
  comuni: readonly string[] | null;
  evidence: readonly Evidence[];
};

/** Every requirement of the notice, judged on what is known: met, not met, or missing, with its reason and the paper it
 *  rests on. Proposes, never decides.
 *  @returns one line a requirement that the notice asks, in the order in which they are shown
 *  @law L. 68/1999, art. 1; D.Lgs 150/2015, art. 19; the notice for the rest */
export function judgeRequirements(known: Known): Judged[] {
  const { rules, route, evidence, today } = known;
  const kinds = (r: Requirement): readonly EvidenceKind[] => {
    const asked = rules.evidence[r]?.kinds ?? [];
    return provenBy[r].kinds.filter((k) => asked.length === 0 || asked.includes(k));
  };
  const maxAge = (r: Requirement) => rules.evidence[r]?.maxAgeMonths ?? null;
  const path: Judged =
    route === null
      ? line('l68', 'missing', 'route-missing')
      : route === 'l68'
        ? judgeDisability(evidence, rules.l68, kinds('l68'), today, maxAge('l68'))
        : onPaper(
            'mental-health',
            'certified',
            evidence,
            kinds('mental-health'),
            today,
            maxAge('mental-health'),
          );
  return [
    judgeCharge(known.charge),
    path,
    judgeNotEmployed(
      evidence,
      rules.notEmployed.mode,
      kinds('not-employed'),
      known.incomeLimits,
      today,
      maxAge('not-employed'),
    ),
    judgeAge(known),
    ...(known.comuni === null ? [] : [judgeResidence(known.comune, known.comuni)]),
    ...(rules.exclusions.length === 0
      ? []
      : [judgeExclusions(known, kinds('exclusions'), maxAge('exclusions'))]),
  ];
}

const line = (requirement: Requirement, outcome: RequirementOutcome, finding: Finding): Judged => ({
  requirement,
  outcome,
  finding,
  evidenceId: null,
  expiresOn: null,
});

/** "In charge" is not yes or no: after an application of her own will it is completed by a day. */
function judgeCharge(charge: Charge): Judged {
  switch (charge) {
    case 'in-charge':
      return line('in-charge', 'met', 'attested');
    case 'to-be-completed':
      return line('in-charge', 'missing', 'to-be-completed');
    case 'declined':
      return line('in-charge', 'not-met', 'service-declined');
    case 'unknown':
      return line('in-charge', 'missing', 'charge-unknown');
    default:
      return charge satisfies never;
  }
}

function onPaper(
  requirement: Requirement,
  finding: Finding,
  evidence: readonly Evidence[],
  kinds: readonly EvidenceKind[],
  today: CalendarDay,
  maxAgeMonths: number | null,
): Judged {
  const [first] = candidates(evidence, kinds, today, maxAgeMonths);
  if (first === undefined) return line(requirement, 'missing', 'no-evidence');
  const about = { requirement, evidenceId: first.evidence.id, expiresOn: first.evidence.expiresOn };
  return first.standing === 'valid'
    ? { ...about, outcome: 'met', finding }
    : { ...about, outcome: 'missing', finding: first.standing };
}

function judgeAge({ birthDate, entryDay, rules }: Known): Judged {
  if (birthDate === null) return line('age', 'missing', 'birth-date-missing');
  const age = ageOn(birthDate, entryDay);
  if (rules.minAge !== null && age < rules.minAge) return line('age', 'not-met', 'too-young');
  if (rules.maxAge !== null && age > rules.maxAge) return line('age', 'not-met', 'too-old');
  return line('age', 'met', 'old-enough');
}

function judgeResidence(comune: string | null, comuni: readonly string[]): Judged {
  if (comune === null) return line('residence', 'missing', 'residence-missing');
  return comuni.includes(comune)
    ? line('residence', 'met', 'resident')
    : line('residence', 'not-met', 'not-resident');
}

function judgeExclusions(
  { evidence, rules, today }: Known,
  kinds: readonly EvidenceKind[],
  maxAgeMonths: number | null,
): Judged {
  const [first] = candidates(evidence, kinds, today, maxAgeMonths);
  const judged = onPaper('exclusions', 'none-declared', evidence, kinds, today, maxAgeMonths);
  if (first === undefined || judged.outcome !== 'met') return judged;
  const applies = (first.evidence.facts.exclusions ?? []).some((code) =>
    (rules.exclusions as readonly string[]).includes(code),
  );
  return applies ? { ...judged, outcome: 'not-met', finding: 'one-applies' } : judged;
}
