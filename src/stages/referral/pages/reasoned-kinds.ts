import { returnReferral } from '../commands/return-referral.ts';
import { withdrawReferral } from '../commands/withdraw-referral.ts';

/** What the two steps differ in; the sentences are keys of the words. */
export const kinds = {
  return: {
    path: '/restituisci',
    title: 'returnTitle',
    lead: 'returnLead',
    label: 'returnReason',
    submit: 'giveBack',
    variant: 'primary',
    done: 'returned',
    command: returnReferral,
  },
  withdraw: {
    path: '/ritira',
    title: 'withdrawTitle',
    lead: 'withdrawLead',
    label: 'withdrawReason',
    submit: 'withdraw',
    variant: 'danger',
    done: 'withdrawn',
    command: withdrawReferral,
  },
} as const;
