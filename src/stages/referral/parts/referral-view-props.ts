import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import type { Problem } from '../../../ui/typed.ts';
import type { Contact, Identity, Person } from '../../people/types.ts';
import type {
  Decision,
  Letter,
  Missing,
  PrivacyNotice,
  RecordedAgreement,
  Referral,
  Release,
} from '../types.ts';
import type { ShownProtocol } from './protocol-card.tsx';

/** Everything the page of one referral shows. What the reader may not read is absent, and leaves no gap. */
export type ReferralViewProps = {
  shell: ShellProps;
  csrf: string;
  formKeys: { send: string; accept: string };
  now: Date;
  problems: readonly Problem[];
  notice: PageNotice | undefined;
  referral: Referral;
  person: Person;
  project: string;
  from: string;
  service: string | undefined;
  identity: Identity | undefined;
  contact: Contact | undefined;
  letter: Letter | undefined;
  agreements: readonly RecordedAgreement[];
  notices: readonly PrivacyNotice[];
  releases: readonly Release[];
  decisions: readonly Decision[];
  events: readonly { id: string; kind: string; at: Date; who: string }[];
  /** who signs beside her today, or for her; 'alone' also where the reader may not know */
  representation: { mode: 'alone' } | { mode: 'together' | 'represented'; representative: { name: string } };
  /** how many; undefined where the reader may not read them */
  papers: number | undefined;
  protocols: readonly ShownProtocol[];
  may: { edit: boolean; write: boolean; withdraw: boolean; decide: boolean; register: boolean };
  missing: Missing[] | undefined;
};
