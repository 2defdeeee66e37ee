import type { Tx } from '../database/tx.ts';
import type { LogFacts } from '../log/log.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** The way to the database of work that goes on after its form was answered: in the name of who sent it, with what she may
 *  do at that moment, one short transaction after the other. */
export type LaterDoor = {
  /** who began it, with the roles she held then; what she may do is asked of the database in each transaction */
  readonly me: SignedIn;
  /** One transaction in her name, written into the audit under `event`, `thing.verb`.
   *  @throws what `work` or the database throws; nothing is then written */
  inTurn<T>(event: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Whether the server is about to stop: end at the next place where nothing is half done. */
  isStopping(): boolean;
  /** Tells the log of a fault that the work goes on after. */
  tellFault(error: unknown, facts?: LogFacts): void;
};

/** Work that goes on after its form was answered. It keeps in the database how far it has come, so that it may be cut off
 *  anywhere and begun again. */
export type LaterWork = (door: LaterDoor) => Promise<void>;
