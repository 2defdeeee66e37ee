export { type BlockingPair, blockingPairs } from './blocking-pairs.ts';
export { largestScore } from './check-problem.ts';
export { type Description, describe, groupsOfSets } from './describe.ts';
export { AssignmentError, type AssignmentErrorCode, type AssignmentErrorPlace } from './error.ts';
export type { Alternative, Certificate, Move, Pair, Problem, Solution } from './problem.ts';
export { type AgentOption, type NewAgent, type NewSlot, Session, type SlotOption } from './session.ts';
export { type SolveOptions, solve } from './solve.ts';
export { type Verdict, verify } from './verify.ts';
