import type { Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { linkPages } from './routes/links.ts';
import { offerPages } from './routes/offers.ts';
import { placePages } from './routes/places.ts';
import { placeWords } from './words.ts';

/** Every URL of this stage behind the wall. */
export const placeRoutes: readonly Route[] = [...placePages, ...linkPages, ...offerPages];

export const placeNavigation: readonly NavigationEntry[] = [{ href: '/posti', label: placeWords.places }];
