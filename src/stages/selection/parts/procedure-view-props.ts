import type { ShellProps } from '../../../ui/shell-props.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import type { Route } from '../../eligibility/types.ts';
import type { Procedure } from '../types.ts';
import type { SelectionWord } from '../words.ts';
import type { ShownCandidate } from './candidates-table.tsx';

/** Everything that the page of a selection shows. */
export type ProcedureViewProps = {
  shell: ShellProps;
  csrf: string;
  formKey: () => string;
  url: string;
  project: { href: string; title: string };
  procedure: Procedure;
  rules: { number: number; source: string };
  /** the reader coordinates for the lead body */
  leads: boolean;
  kinds: Readonly<Record<Route, { candidates: number; admitted: number }>>;
  bothRequired: boolean;
  rows: readonly ShownCandidate[];
  /** points still to be given; `value` is what a tick of abstention sends */
  missing: readonly { value: string; member: string; candidate: string; criteria: string; all: boolean }[];
  /** whom a published list cannot name */
  unnumbered: readonly string[];
  /** what stands in the way of closing */
  closing: readonly SelectionWord[];
  /** who comes next from the waiting list, where a place is free */
  next: readonly { who: string; href: string }[];
  minutes: readonly { href: string; day: string }[];
  typed: Typed;
  problems: readonly Problem[];
  done: 'opened' | 'entered' | 'ranked' | 'decided' | 'closed' | 'published' | 'minutes' | undefined;
};
