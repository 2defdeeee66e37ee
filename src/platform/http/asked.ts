import type { Language } from '../../ui/language.ts';
import type { ShellProps } from '../../ui/shell-props.ts';
import type { Tx } from '../database/tx.ts';
import type { SignedIn } from '../session/signed-in.ts';

/** What every request knows, signed in or not. */
export type Visited = {
  readonly language: Language;
  readonly nonce: string;
  readonly csrf: string;
  readonly requestId: string;
  /** address people type, without a path: for links that are handed over outside the screen */
  readonly publicUrl: string;
  readonly now: Date;
  /** path and query, as asked */
  readonly url: string;
};

/** A request with its parts checked, inside the transaction of who asks. */
export type Asked<P, Q, B, F = unknown> = Visited & {
  readonly shell: ShellProps;
  readonly tx: Tx;
  readonly me: SignedIn;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** files that came with a form, by field */
  readonly files: F;
  /** `_version` of the form: what the writer saw */
  readonly version: number | undefined;
  /** key for the next form of the page, so that sending it twice writes once */
  readonly formKey: () => string;
  /** whether this process has the work of this key in hand: another process may have it */
  readonly isAtWork: (key: string) => boolean;
};
