import type { CalendarDay } from '../../values/calendar-day.ts';
import type {
  BalanceEntry,
  BalanceLack,
  BalanceSession,
  BalanceSignature,
  BalanceState,
  ContentOf,
  EntryContent,
  EntryForm,
  Section,
  SignedSubject,
  SigningPart,
} from './types.ts';

/** What may be done in a phase. The contract comes first: nothing is looked into before it was signed. */
export const possibleDeeds = {
  welcome: ['write-needs', 'sign-contract', 'log-session', 'sign-session', 'begin-investigation'],
  investigation: ['log-session', 'sign-session', 'write-entry', 'begin-conclusion'],
  conclusion: ['log-session', 'sign-session', 'write-entry', 'write-synthesis', 'sign-synthesis', 'close'],
  closed: ['follow-up'],
} as const satisfies Record<BalanceState, readonly string[]>;
/** Something that is done with a balance. */
export type BalanceDeed = (typeof possibleDeeds)[BalanceState][number];

/** Whether a deed belongs to this phase.
 *  Three phases with the contract in the first: bilan de compétences, law 91-1405 (France) and its Italian practice. */
export function mayDo(state: BalanceState, deed: BalanceDeed): boolean {
  return (possibleDeeds[state] as readonly BalanceDeed[]).includes(deed);
}

/** The deed by which something is signed. */
export const signingDeed = {
  contract: 'sign-contract',
  session: 'sign-session',
  synthesis: 'sign-synthesis',
} as const satisfies Record<SignedSubject, BalanceDeed>;

/** What the next step lacks, all of it at once.
 *  @param contractMissing parts that have not signed the contract, as `partsMissing` says
 *  @param unsigned held sessions that somebody has yet to sign
 *  @param signedMinutes of sessions signed by both: only these count against the hours of the notice */
export function missingForNext(facts: {
  state: BalanceState;
  needs: string | null;
  synthesis: string | null;
  contractMissing: readonly SigningPart[];
  dissentOpen: boolean;
  entries: number;
  unsigned: number;
  signedMinutes: number;
  hoursDue: number | null;
}): BalanceLack[] {
  const lacks: BalanceLack[] = [];
  if (facts.state === 'welcome') {
    if (facts.needs === null) lacks.push('needs');
    for (const part of facts.contractMissing) lacks.push(`contract-${part}`);
    if (facts.dissentOpen) lacks.push('dissent-open');
  }
  if (facts.state === 'investigation' && facts.entries === 0) lacks.push('no-entry');
  if (facts.state === 'conclusion') {
    if (facts.synthesis === null) lacks.push('synthesis');
    if (facts.unsigned > 0) lacks.push('sessions-unsigned');
    if (minutesLeft(facts.hoursDue, facts.signedMinutes) > 0) lacks.push('hours');
  }
  return lacks;
}

/** Minutes that are still owed to the hours of the notice; 0 where it asks none, or they are done.
 *  @param hoursDue whole hours, null where the notice has not established them */
export function minutesLeft(hoursDue: number | null, doneMinutes: number): number {
  return hoursDue === null ? 0 : Math.max(0, hoursDue * 60 - doneMinutes);
}

/** Minutes of the sessions that were held, and of those signed by all who have to. «Not today» adds nothing.
 *  @param isSigned whether a session is signed by all who have to */
export function minutesOf<S extends Pick<BalanceSession, 'outcome' | 'minutes'>>(
  sessions: readonly S[],
  isSigned: (session: S) => boolean,
): { held: number; signed: number; unsigned: number } {
  const held = sessions.filter((s) => s.outcome === 'held');
  const signed = held.filter(isSigned);
  const sum = (some: readonly S[]) => some.reduce((minutes, s) => minutes + s.minutes, 0);
  return { held: sum(held), signed: sum(signed), unsigned: held.length - signed.length };
}

/** In which section a form's entries stand. */
export const sectionOf = {
  experience: 'experience',
  education: 'education',
  competence: 'competence',
  interest: 'interest',
  value: 'value',
  constraint: 'constraint',
  occupation: 'preference',
  hours: 'preference',
  travel: 'preference',
  environment: 'preference',
  company: 'preference',
} as const satisfies Record<EntryForm, Section>;

/** Forms of which one entry says all: a new one takes the place of the earlier. */
export const singleForms: readonly EntryForm[] = ['hours', 'travel', 'environment'];

/** What is wrong with an entry beyond its single fields, or nothing: years or hours the wrong way round, an expressed
 *  competence without where it was seen, a form in which nothing was said.
 *  Expressed and potential competences: notice of 2020, «competenze potenziali ed espresse». */
export function entryProblem(
  c: EntryContent,
): { code: 'years-reversed' | 'hours-reversed' | 'evidence-missing' | 'nothing-said'; field: string } | null {
  if (c.form === 'experience' && c.fromYear !== null && c.toYear !== null && c.toYear < c.fromYear)
    return { code: 'years-reversed', field: 'toYear' };
  if (c.form === 'competence' && c.state === 'expressed' && c.evidence === null)
    return { code: 'evidence-missing', field: 'evidence' };
  if (c.form === 'hours') {
    if (c.minHours !== null && c.maxHours !== null && c.maxHours < c.minHours)
      return { code: 'hours-reversed', field: 'maxHours' };
    if (c.minHours === null && c.maxHours === null && c.parts.length === 0)
      return { code: 'nothing-said', field: 'minHours' };
  }
  if (c.form === 'travel' && c.minutes === null && c.km === null && c.means.length === 0)
    return { code: 'nothing-said', field: 'minutes' };
  return null;
}

/** Entries of an earlier balance that this one does not say yet, in the same words. */
export function entriesToTakeOver(
  earlier: readonly Pick<BalanceEntry, 'content' | 'section'>[],
  standing: readonly Pick<BalanceEntry, 'content'>[],
): Pick<BalanceEntry, 'content' | 'section'>[] {
  const said = new Set(standing.map((e) => JSON.stringify(e.content)));
  const singles = new Set<EntryForm>(standing.map((e) => e.content.form));
  return earlier.filter(
    (e) =>
      !said.has(JSON.stringify(e.content)) &&
      !(singleForms.includes(e.content.form) && singles.has(e.content.form)),
  );
}

/** Entries of one form among several. */
export function ofForm<F extends EntryForm>(
  entries: readonly Pick<BalanceEntry, 'content'>[],
  form: F,
): ContentOf<F>[] {
  return entries.map((e) => e.content).filter((c: EntryContent): c is ContentOf<F> => c.form === form);
}

/** Whether the look back is due: six months after the balance was closed, as stored. */
export function isFollowUpDue(followUpOn: CalendarDay | null, today: CalendarDay): boolean {
  return followUpOn !== null && followUpOn <= today;
}

/** Signatures under one thing of a balance. */
export function signaturesOf(
  signatures: readonly BalanceSignature[],
  subject: SignedSubject,
  subjectId: string,
): BalanceSignature[] {
  return signatures.filter((s) => s.subject === subject && s.subjectId === subjectId);
}
