import type { Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { jointRoutes } from './routes/joint.ts';
import { quickRoutes } from './routes/quick.ts';
import { searchRoutes } from './routes/search.ts';
import { quickWords } from './words/quick.ts';

/** Every URL of this stage. */
export const matchingRoutes: readonly Route[] = [...searchRoutes, ...quickRoutes, ...jointRoutes];

export const matchingNavigation: readonly NavigationEntry[] = [
  { href: '/abbinamenti', label: quickWords.matching },
];
