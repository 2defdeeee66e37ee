import type { Assets } from '../../ui/shell-props.ts';
import type { Doors } from '../database/pools.ts';
import type { Background } from '../jobs/background.ts';
import type { Log } from '../log/log.ts';
import type { CookieJar } from './cookies.ts';
import type { OpenRoute } from './open-route.ts';
import type { PublicRoute } from './public-route.ts';
import type { Route } from './route.ts';

/** What the server holds for its whole life. No request's data stays in it. */
export type ServerContext = {
  readonly doors: Doors;
  readonly assets: Assets;
  /** URL → bytes of the built files */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly jar: CookieJar;
  /** address people type, for links that leave the screen */
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly log: Log;
  readonly routes: readonly Route[];
  readonly openRoutes: readonly OpenRoute[];
  readonly publicRoutes: readonly PublicRoute[];
  readonly navigation: readonly NavigationEntry[];
  readonly clock: () => Date;
  /** work of this process that goes on after an answer */
  readonly background: Background;
};

/** A link of the main navigation: shown to whom its permission would open it. */
export type NavigationEntry = { href: string; label: { it: string; en: string } };
