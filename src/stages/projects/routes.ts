import type { Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';

/** Every URL of this stage. */
export const projectRoutes: readonly Route[] = [];

/** What this stage puts into the main navigation. */
export const projectNavigation: readonly NavigationEntry[] = [];
