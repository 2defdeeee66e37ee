import type { Command } from '../../src/policy/tables.ts';
import type { Action, DataClass } from '../../src/policy/vocabulary.ts';
import { heldRoles, mayEverywhere, mayInBody } from './oracle.ts';
import type { Probe } from './probe.ts';
import type { Body, Situation } from './situation.ts';

/** What the oracle answers, of a situation without a person. */
export type Says = (s: Situation) => boolean;

/** Whoever holds a role today. */
export const signedIn: Says = (s) => heldRoles(s).length > 0;

/** Works in this body today. */
export const worksIn = (s: Situation, body: Body) => heldRoles(s).some((m) => m.body === body);

/** May write this class in the whole installation. */
export const everywhere =
  (dataClass: DataClass): Says =>
  (s) =>
    mayEverywhere(s, dataClass, 'write');

/** May do this in this body. */
export const inBody =
  (body: Body, dataClass: DataClass, action: Action = 'write'): Says =>
  (s) =>
    mayInBody(s, body, dataClass, action);

/** Keeps the accounts of some body. */
export const keepsStaff: Says = (s) => inBody('A', 'staff')(s) || inBody('B', 'staff')(s);

/** The answer is always yes. */
export const always: Says = () => true;

/** The answer is always no. */
export const no: Says = () => false;

/** A question about no person. */
export const probe = (
  name: string,
  table: string,
  command: Command,
  may: Says,
  sql: string,
  asks: Probe['asks'] = [],
): Probe => ({ name, table, command, asks, sql, may: ({ situation }) => may(situation) });
