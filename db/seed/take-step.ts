import type { Tx } from '../../src/platform/database/tx.ts';
import { acceptReferral } from '../../src/stages/referral/commands/accept-referral.ts';
import { returnReferral } from '../../src/stages/referral/commands/return-referral.ts';
import { sendReferral } from '../../src/stages/referral/commands/send-referral.ts';
import { withdrawReferral } from '../../src/stages/referral/commands/withdraw-referral.ts';
import { writeLetter } from '../../src/stages/referral/commands/write-letter.ts';
import { findLetter } from '../../src/stages/referral/store/letters.ts';
import type { Referral } from '../../src/stages/referral/types.ts';
import { done } from './done.ts';
import type { Step } from './story.ts';

/** Takes one step of a referral, by the command of the screens, as the actor of the transaction.
 *  @param at when it is told to have happened
 *  @throws when the command refuses */
export async function takeStep(tx: Tx, referral: Referral, step: Step, at: Date): Promise<void> {
  switch (step.what) {
    case 'send':
      return void done(await sendReferral(tx, referral, at));
    case 'accept':
      return void done(await acceptReferral(tx, referral, at));
    case 'return':
      return void done(await returnReferral(tx, referral, step.reason, at));
    case 'withdraw':
      return void done(await withdrawReferral(tx, referral, step.reason, at));
    case 'rewrite': {
      const letter = await findLetter(tx, referral.id);
      return void done(await writeLetter(tx, referral, letter?.version ?? 0, step.letter));
    }
    default:
      return step satisfies never;
  }
}
