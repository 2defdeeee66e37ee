import type { FastifyRequest } from 'fastify';
import type { Language } from '../../ui/language.ts';
import type { PublicRoute, PublicVisit } from './public-route.ts';
import type { ServerContext } from './server-context.ts';
import { typedFields } from './typed-body.ts';

/** The request of a citizen, without cookies and headers. Of a kept route the handler sees those parameters of the query
 *  alone that it named: what it cannot see cannot change the answer. */
export function publicVisit(
  context: ServerContext,
  route: PublicRoute,
  language: Language,
  request: FastifyRequest,
): PublicVisit {
  const params = request.params as Record<string, string>;
  const { doors, assets, demo, publicUrl } = context;
  return {
    doors,
    assets,
    demo,
    language,
    publicUrl,
    params,
    path: route.url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? '')),
    query: queryOf(route, request),
    typed: typedFields(request.body),
    address: request.ip,
    now: context.clock(),
  };
}

/** Under what a kept answer is kept: the address as it is understood, so that no other spelling of it makes another. */
export function keyOf(visit: Pick<PublicVisit, 'language' | 'path' | 'query'>): string {
  return `${visit.language} ${visit.path} ${JSON.stringify(visit.query)}`;
}

function queryOf(route: PublicRoute, request: FastifyRequest): Record<string, string> {
  const all = Object.entries((request.query ?? {}) as Record<string, unknown>).map(
    ([name, value]) => [name, String(value)] as const,
  );
  if (!route.kept) return Object.fromEntries(all);
  const named = route.query ?? [];
  return Object.fromEntries(
    all.filter(([name]) => named.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
