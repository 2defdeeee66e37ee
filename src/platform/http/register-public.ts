import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../ui/language.ts';
import { siteAddress } from '../../ui/site-address.ts';
import { answerPublic, type PublicSite } from './answer-public.ts';
import { readCookie } from './cookies.ts';
import { keepAnswers } from './kept-answers.ts';
import type { PublicRoute } from './public-route.ts';
import { followRevision } from './published-revision.ts';
import type { ServerContext } from './server-context.ts';
import { spelledKeys } from './spelled-keys.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** language of a page of the public site; absent of every other route */
    site?: Language;
  }
}

/** Answers `/` to whoever brings no session; `otherwise` where nothing is published. */
export type PublicHome = (
  request: FastifyRequest,
  reply: FastifyReply,
  otherwise: () => Promise<FastifyReply>,
) => FastifyReply | Promise<FastifyReply>;

/** Registers the public site: each route in Italian, and in English under `/en` unless it has one language. `/` itself is
 *  shared with the office, whose router asks for it.
 *  @returns what answers `/`, where there is a first page among the routes
 *  @param bodyLimit largest form in bytes, where a route names no smaller bound */
export function registerPublic(
  app: FastifyInstance,
  context: ServerContext,
  bodyLimit: number,
): PublicHome | undefined {
  const site: PublicSite = {
    kept: keepAnswers(),
    keys: spelledKeys(),
    revision: followRevision(context.doors),
  };
  // Whatever this process was sent may have published something; its own readers see it at once.
  app.addHook('onSend', (request, _reply, _payload, done) => {
    if (request.method === 'POST') site.revision.forget();
    done();
  });
  const languagesOf = (route: PublicRoute): readonly Language[] =>
    route.oneLanguage ? ['it'] : ['it', 'en'];
  for (const route of context.publicRoutes)
    for (const language of languagesOf(route)) {
      if (isHome(route) && language === 'it') continue;
      app.route({
        method: route.method,
        url: siteAddress(route.url, language),
        bodyLimit: route.bodyLimit ?? bodyLimit,
        config: { site: language },
        handler: (request, reply) => answerPublic({ context, site, route, language, request, reply }),
      });
    }
  const home = context.publicRoutes.find(isHome);
  if (home === undefined) return undefined;
  return (request, reply, otherwise) => {
    reply.header('vary', 'cookie');
    if (readCookie(context.jar, request, 'session') !== undefined) return otherwise();
    return answerPublic({ context, site, route: home, language: 'it', request, reply, otherwise });
  };
}

const isHome = (route: PublicRoute) => route.method === 'GET' && route.url === '/';
