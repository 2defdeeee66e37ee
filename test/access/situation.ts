import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import type { PersonClass } from './oracle-table.ts';

/** Bodies of the test world: `A` is where the actor works, as a rule; `C` leads the project and holds no actor. */
export type Body = 'A' | 'B' | 'C';
/** Inner services: two of A, one of B, one of C. */
export type Service = 'a1' | 'a2' | 'b1' | 'c1';

/** When a dated row is in force, seen from the moment of the question. */
export type When =
  | 'now'
  | 'from this instant'
  | 'until tomorrow'
  | 'from tomorrow'
  | 'until yesterday'
  | 'until this instant';

export type Membership = { role: Role; body: Body | null; service: Service | null; when: When };
/** To which entry of a person it belongs: to the one asked about, unless it is said. The duplicates are those that the
 *  search put beside hers, joined with nobody. */
export type About = { on?: 'other entry' | 'the duplicates' };
/** How the other entry of the same human being is joined to hers. */
export type Merge = 'into the other' | 'from the other' | 'both into a third' | 'in a chain' | 'undone';
/** A relation with the person; `colleague` is somebody else than the actor. */
export type Bond = About & {
  /** stands in for the colleague, or for somebody else who follows the person */
  substitutes?: 'colleague' | 'somebody else';
  /** by whom she was put in: somebody else, unless it is said */
  appointedBy?: 'herself';
  kind: RelationKind;
  holder: 'actor' | 'colleague' | 'body';
  body: Body;
  service: Service | null;
  accepted: boolean;
  when: When;
};
/** A seat of the actor's, for one of her bodies, in a meeting that C convened; `on` says which entry is on its agenda. */
export type Seat = About & {
  body: Body;
  part: 'chair' | 'member' | 'secretary';
  kind: 'commission' | 'uvm';
  /** a colleague's, and not the actor's */
  holder?: 'colleague';
  /** taken back */
  ended: boolean;
  meeting:
    | 'convened'
    | 'held'
    | 'closed'
    | 'cancelled'
    | 'from this instant'
    | 'from tomorrow'
    | 'until this instant';
  item: 'open' | 'decided' | 'withdrawn' | 'none';
  conflict?: 'actor' | 'somebody else' | 'actor, about another';
};
export type Exclusion = About & { who: 'actor' | 'somebody else' | Body; when: When };
/** Names of the rows that every person of the world has: see `plant.ts`. */
export type RowName =
  | 'person'
  | 'caseFile'
  | 'event'
  | 'identity'
  | 'contact'
  | 'referral'
  | 'letter'
  | 'decision'
  | 'origin'
  | 'agreement'
  | 'notice'
  | 'release'
  | 'watcher'
  | 'intake'
  | 'quietOwn'
  | 'exclusion'
  | 'hiding'
  | NearRow
  | PathRow
  | ChoiceRow
  | BalanceRow
  | MatchRow;
/** Rows of who is near her, and of the same person entered twice. */
export type NearRow =
  | 'representative'
  | 'representativeEnded'
  | 'representationAct'
  | 'dissent'
  | 'dissentResolved'
  | 'closePerson'
  | 'residence'
  | 'death'
  | 'deathUndone'
  | 'duplicate'
  | 'duplicateSame'
  | 'merge';
/** Rows of the path and of the case page. */
export type PathRow =
  | 'eligibility'
  | 'eligibilityDecided'
  | 'check'
  | 'eligibilityDecision'
  | 'evidence'
  | 'evidenceWithdrawn'
  | 'evidenceFile'
  | 'paper'
  | 'protocol'
  | 'diary'
  | 'diaryOwn'
  | 'noteOwn'
  | 'noteOfColleague'
  | 'noteOfAnother'
  | 'appointment'
  | 'report'
  | 'reportOwn'
  | 'reportIssued'
  | 'workOwn'
  | 'workGiven'
  | 'workOfAnother'
  | 'workEnded';
/** Rows of selection and of meetings. The actor owns what one of them decided; «here» are those of her first seat. */
export type ChoiceRow =
  | 'candidacy'
  | 'candidacyOfA'
  | 'scoreOwn'
  | 'scoreOfAnother'
  | 'choice'
  | 'communication'
  | 'complaint'
  | 'complaintAnswered'
  | 'item'
  | 'itemOwned'
  | 'itemHere'
  | 'conflict'
  | 'conflictHere'
  | 'extract'
  | 'extractHere'
  | 'herAccess';
/** Rows of assessment, balance and plan. */
export type BalanceRow =
  | `${'assessment' | 'functional' | 'bodyFunctions'}${'Closed' | 'Done' | 'Draft' | 'Own' | 'Agreed'}`
  | 'limitation'
  | 'assessmentPrint'
  | 'functionalPrint'
  | 'balance'
  | 'balanceSigned'
  | 'balanceClosed'
  | 'session'
  | 'sessionOwn'
  | 'sessionSigned'
  | 'entry'
  | 'entryOfClosed'
  | 'entryRemoved'
  | 'balancePaper'
  | 'balancePaperOwn'
  | 'balancePaperDone'
  | 'balancePrint'
  | 'planDraft'
  | 'planToSign'
  | 'planSigned'
  | 'goal'
  | 'goalToSign'
  | 'measure'
  | 'measureSigned'
  | 'otherProject'
  | 'otherProjectSigned'
  | 'review'
  | 'reviewHeld'
  | 'planSession'
  | 'planPaper'
  | 'planPaperOwn'
  | 'planPaperRefused'
  | 'planPrint';
/** Rows of the card, of matching and of introductions; of an introduction the name says how far it has come. */
export type MatchRow =
  | 'card'
  | 'cardToAgree'
  | 'cardAgreed'
  | 'cardAnswer'
  | 'jobSearch'
  | 'companyExcluded'
  | 'companyExcludedEnded'
  | 'travelTrial'
  | 'matchScore'
  | 'matchReason'
  | 'matchPin'
  | 'matchPinEnded'
  | 'runOwn'
  | 'runPerson'
  | 'matchDecision'
  | 'introProposed'
  | 'introAgreed'
  | 'introBare'
  | 'introIntroduced'
  | 'introTrial'
  | 'introDeclined'
  | 'introStep'
  | 'introGate'
  | 'companyPaper'
  | 'companyPaperWithdrawn';
export type Hiding = About & {
  of: PersonClass;
  record?: RowName;
  from: 'actor' | 'somebody else' | Body | Role;
  when: When;
};

/** One way in which an account may stand towards one person. Nothing that is not said here is so. */
export type Situation = {
  name: string;
  active: boolean;
  memberships: readonly Membership[];
  bonds: readonly Bond[];
  exclusions: readonly Exclusion[];
  hidings: readonly Hiding[];
  /** the other entry of the same human being, where there is one */
  merged?: Merge;
  /** her seats in meetings */
  seats: readonly Seat[];
};
