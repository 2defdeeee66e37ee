import type { ReportPurpose, ReportSection, Thing } from '../../src/stages/casefile/types.ts';
import type {
  AppointmentKind,
  AppointmentOutcome,
  EntryKind,
  Reminder,
} from '../../src/stages/diary/types.ts';
import type { Charge, EvidenceFacts, Route } from '../../src/stages/eligibility/types.ts';
import type {
  ActMode,
  ChosenThing,
  DissentOutcome,
  RepresentativeConflict,
  RepresentativeKind,
  RepresentedAct,
} from '../../src/stages/people/types.ts';
import type { EvidenceKind } from '../../src/stages/projects/types.ts';
import type { ProtocolDirection } from '../../src/stages/referral/types.ts';

/** Who acts or stands beside her by a judge's decree; days counted from today, past ones negative. */
export type ToldRepresentative = {
  readonly what: 'representative';
  readonly kind: RepresentativeKind;
  readonly name: string;
  readonly contact: string;
  readonly court: string;
  readonly decree: string;
  readonly decreeIn: number;
  readonly endsIn: number | null;
  readonly conflict?: RepresentativeConflict;
  readonly conflictNote?: string;
  /** acts that she does not do alone */
  readonly acts: Readonly<Partial<Record<RepresentedAct, ActMode>>>;
};

/** A paper that is handed in. `issuedIn`, `expiresIn`: days from today. */
export type ToldPaper = {
  readonly what: 'paper';
  readonly kind: EvidenceKind;
  readonly issuer: string;
  readonly number: string | null;
  readonly issuedIn: number;
  readonly expiresIn: number | null;
  readonly facts: Partial<EvidenceFacts>;
  /** whether a page of it was scanned */
  readonly scan: boolean;
};

/** An appointment: on the working day `inDays` from today, at an hour in Italy. */
export type ToldAppointment = {
  readonly what: 'appointment';
  readonly kind: AppointmentKind;
  readonly inDays: number;
  readonly time: string;
  readonly minutes: number;
  readonly place: string | null;
  readonly note: string | null;
  readonly reminder: Reminder;
};

type Deed =
  | ToldRepresentative
  | { readonly what: 'dissent-resolved'; readonly outcome: DissentOutcome }
  | {
      readonly what: 'close-person';
      readonly name: string;
      readonly bond: string;
      readonly phone: string | null;
      readonly note: string | null;
      readonly chosenFor: readonly ChosenThing[];
    }
  | { readonly what: 'moved'; readonly comune: string; readonly address: string }
  | { readonly what: 'died' }
  | { readonly what: 'death-undone'; readonly reason: string }
  | {
      readonly what: 'checking-begun';
      readonly route: Route;
      readonly charge: Charge;
      readonly chargeIn: number | null;
    }
  | ToldPaper
  | { readonly what: 'paper-withdrawn'; readonly kind: EvidenceKind; readonly reason: string }
  | {
      readonly what: 'decided';
      readonly outcome: 'eligible' | 'not-eligible';
      readonly reason: string | null;
    }
  | { readonly what: 'reopened'; readonly reason: string }
  | { readonly what: 'entry'; readonly kind: EntryKind; readonly text: string }
  | { readonly what: 'reserved-note'; readonly text: string }
  | ToldAppointment
  | { readonly what: 'appointment-closed'; readonly outcome: AppointmentOutcome }
  | {
      readonly what: 'protocol';
      readonly of: 'referral' | 'eligibility-decision';
      readonly direction: ProtocolDirection;
    }
  | { readonly what: 'joined'; readonly reason: string }
  | { readonly what: 'merge-undone' }
  | { readonly what: 'kept-apart' }
  | {
      readonly what: 'report';
      readonly purpose: ReportPurpose;
      readonly addressee: string;
      readonly sections: readonly ReportSection[];
      readonly words: string;
      readonly issued: boolean;
    }
  | {
      readonly what: 'mark';
      readonly thing: Extract<Thing, 'begin-requirements' | 'decide-requirements' | 'finish-draft'>;
      readonly untilIn: number | null;
      readonly givenTo: string | null;
      readonly reason: string;
    };

/** Something that happens beside the steps of a referral. `daysAgo` counts back from the day of the seeding, 1 or more.
 *  `by`: the service that follows her, the desk of the project, or a colleague by her work e-mail. */
export type Happening = Deed & { readonly by: 'service' | 'desk' | (string & {}); readonly daysAgo: number };
