import type { Doors } from '../database/pools.ts';
import { withSystem } from '../database/with-system.ts';
import { type Claimed, claimMessage } from './claim-message.ts';
import { composeMail } from './compose-mail.ts';
import { mailProblemOf } from './mail-problem.ts';
import type { MailProblem } from './message-kinds.ts';
import { MOST_TRIES } from './next-try.ts';
import { passOn } from './pass-on.ts';
import { giveUp, giveUpOld, markSent, putOff } from './settle-message.ts';
import { sitePath } from './site-path.ts';
import type { Post } from './smtp-post.ts';

/** Mails of one round: a round ends soon enough for a stop to be heard. */
const AT_ONCE = 20;

/** What the sender works with. Without a post nothing leaves: rows addressed to roles are passed on, and wait. */
export type Sending = {
  readonly doors: Pick<Doors, 'data'>;
  readonly post: Post | undefined;
  readonly publicUrl: string;
};

/** One round: passes on what is addressed to roles, then sends at most twenty mails that are due, one after another.
 *  @param isStopping asked before each mail
 *  @returns how many the mail server took
 *  @throws what the database throws; what the mail server answers is written on the row */
export async function sendDue(s: Sending, clock: () => Date, isStopping = () => false): Promise<number> {
  await withSystem(s.doors, 'messaging', (tx) => passOn(tx, clock()));
  if (s.post === undefined) return 0;
  await withSystem(s.doors, 'messaging', (tx) => giveUpOld(tx, clock()));
  let sent = 0;
  for (let i = 0; i < AT_ONCE && !isStopping(); i++) {
    const row = await withSystem(s.doors, 'messaging', (tx) => claimMessage(tx, clock()));
    if (row === undefined) break;
    if (await sendOne(s, s.post, row, clock)) sent += 1;
  }
  return sent;
}

/** The same at every try: whoever gets it twice sees one. */
const messageIdOf = (id: string, publicUrl: string) => `<${id}@${new URL(publicUrl).hostname}>`;

async function sendOne(s: Sending, post: Post, row: Claimed, clock: () => Date): Promise<boolean> {
  const settle = (work: Parameters<typeof withSystem<void>>[2]) => withSystem(s.doors, 'messaging', work);
  const unfit = unfitness(row);
  if (unfit !== undefined) {
    await settle((tx) => giveUp(tx, row.id, unfit, clock()));
    return false;
  }
  const language = row.language === 'en' ? 'en' : 'it';
  const mail = composeMail({ kind: row.kind, language, link: sitePath(row.link) }, s.publicUrl);
  try {
    await post.send({ ...mail, language, to: row.email, messageId: messageIdOf(row.id, s.publicUrl) });
  } catch (error) {
    const problem = mailProblemOf(error);
    await settle((tx) =>
      problem === 'refused' ? giveUp(tx, row.id, problem, clock()) : putOff(tx, row, problem, clock()),
    );
    return false;
  }
  await settle((tx) => markSent(tx, row.id, clock()));
  return true;
}

/** Why a row in hand is not sent at all. One that was in hand more often than it may be tried took its process down with
 *  it each time. */
function unfitness(row: Claimed): MailProblem | undefined {
  if (!row.active) return 'account-closed';
  if (row.keptAway) return 'not-hers';
  if (row.noLongerNeeded) return 'no-longer-needed';
  return row.attempts > MOST_TRIES ? 'interrupted' : undefined;
}
