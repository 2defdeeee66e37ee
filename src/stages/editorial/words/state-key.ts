import type { PageState, StateShown } from '../types.ts';

/** The key of the sentence that says where a page stands; where an order waits, of the one with its hour. */
export function stateKey(state: PageState, dueAt: StateShown['dueAt']) {
  if (dueAt === undefined) return `state.${state}` as const;
  return state === 'leaving' ? 'leavesAt' : 'scheduledFor';
}
