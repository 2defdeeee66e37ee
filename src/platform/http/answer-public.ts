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
import type { SpelledKeys } from './spelled-keys.ts';

/** What the public routes of one server share. */
export type PublicSite = {
  readonly kept: KeptAnswers;
  readonly keys: SpelledKeys;
  readonly revision: PublishedRevision;
};

/** A request of the public site, and what answers it. */
export type PublicAsked = {
  readonly context: ServerContext;
  readonly site: PublicSite;
  readonly route: PublicRoute;
  readonly language: Language;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  /** what is done where nothing is there, instead of the page that says so */
  readonly otherwise?: () => Promise<FastifyReply>;
};

/** Answers a route of the public site. No cookie is read and none is set. */
export function answerPublic(asked: PublicAsked): FastifyReply | Promise<FastifyReply> {
  // Most requests are for what somebody has read a moment ago: of these nothing but the address is looked at.
  const found = asked.route.kept ? recall(asked) : undefined;
  return found !== undefined && found.kind !== 'absent'
    ? sendReady(asked.context, found, true, asked.request, asked.reply)
    : makeAnswer(asked);
}

function recall({ context, site, language, request }: PublicAsked) {
  const key = site.keys.of(spellingOf(language, request));
  if (key === undefined) return undefined;
  const revision = site.revision.now(context.clock());
  return typeof revision === 'string' ? site.kept.find(revision, key) : undefined;
}

async function makeAnswer(asked: PublicAsked): Promise<FastifyReply> {
  const { context, site, route, language, request, reply, otherwise } = asked;
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
  if (kept) site.keys.learn(spellingOf(language, request), keyOf(visit));
  return sendReady(context, answer, kept, request, reply);
}

const spellingOf = (language: Language, request: FastifyRequest) => `${language} ${request.url}`;
