import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../ui/language.ts';
import type { KeptAnswers } from './kept-answers.ts';
import { comesFromOwnPage } from './own-origin.ts';
import type { PublicRoute } from './public-route.ts';
import { keyOf, publicVisit } from './public-visit.ts';
import type { PublishedRevision } from './published-revision.ts';
import { readyAnswer } from './ready-answer.ts';
import { sendReady } from './send-ready.ts';
import { sendSiteError } from './send-site-error.ts';
import type { ServerContext } from './server-context.ts';

/** What the public routes of one server share. */
export type PublicSite = { readonly kept: KeptAnswers; readonly revision: PublishedRevision };

/** Answers a route of the public site. No cookie is read and none is set.
 *  @param otherwise what is done where nothing is there, instead of the page that says so */
export async function answerPublic(
  context: ServerContext,
  site: PublicSite,
  route: PublicRoute,
  language: Language,
  request: FastifyRequest,
  reply: FastifyReply,
  otherwise?: () => Promise<FastifyReply>,
): Promise<FastifyReply> {
  if (route.method === 'POST') {
    if (request.isMultipart()) return sendSiteError(context, language, reply, 'forged', 415);
    if (!comesFromOwnPage(request, context.publicUrl))
      return sendSiteError(context, language, reply, 'forged');
  }
  const visit = publicVisit(context, route, language, request);
  const kept = route.kept === true;
  const make = async () => readyAnswer(await route.handler(visit), kept);
  const answer = kept
    ? await site.kept.get(await site.revision.now(visit.now), keyOf(visit), make)
    : await make();
  if (answer.kind === 'absent')
    return otherwise ? otherwise() : sendSiteError(context, language, reply, 'absent');
  return sendReady(context, answer, kept, request, reply);
}
