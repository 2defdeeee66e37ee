import type { ComponentChild } from 'preact';
import type { PlainShellProps } from '../../ui/shell-props.ts';
import type { Doors } from '../database/pools.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Visited } from './asked.ts';
import type { CookieName } from './cookies.ts';
import type { Typed } from './route.ts';
import type { SentFile } from './sent-file.ts';

/** A request of somebody who need not be signed in. */
export type OpenVisit = Visited & {
  readonly doors: Doors;
  readonly shell: PlainShellProps;
  readonly me: SignedIn | undefined;
  readonly demo: boolean;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly typed: Typed;
  /** what was typed before a session ended, sealed */
  readonly carried: string | undefined;
  /** code of the application that is being written at this screen */
  readonly application: string | undefined;
  /** address the request comes from, for throttling; never stored in clear */
  readonly address: string;
};

/** What such a route leads to: a page, somewhere else, a form that comes back after the sign-in, or nothing there. */
export type OpenAnswer =
  | { kind: 'page'; node: ComponentChild; status?: number; retryAfterSeconds?: number }
  | { kind: 'go'; to: string; cookies?: Partial<Record<CookieName, string | undefined>> }
  | { kind: 'resume'; accountId: string; token: string; carried: string }
  /** a file, made on the spot from what the holder of a link has opened */
  | { kind: 'file'; file: SentFile }
  | { kind: 'done' }
  | { kind: 'absent' };

/** A route outside the wall: sign-in, language, the state of the service, the public form. It opens no personal data but
 *  what the holder of a code wrote herself. */
export type OpenRoute = {
  method: 'GET' | 'POST';
  url: string;
  permission: { of: 'anyone' } | { of: 'demonstration' };
  audit: string;
  /** largest form in bytes, where less than the house's own bound */
  bodyLimit?: number;
  /** the address itself opens something: it is sent nowhere, not even to this site */
  noReferrer?: true;
  handler: (visit: OpenVisit) => Promise<OpenAnswer>;
};
