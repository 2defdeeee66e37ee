import type { FastifyReply, FastifyRequest } from 'fastify';
import { openForm } from '../crypto/sealed-form.ts';
import { withSystem } from '../database/with-system.ts';
import { findSession } from '../session/session-store.ts';
import { showAgain } from './answer-form.ts';
import { type CookieName, readCookie, writeCookie } from './cookies.ts';
import { csrfToken, isCsrfTokenRight } from './csrf.ts';
import { errorWords } from './error-words.ts';
import { matchForm } from './match-route.ts';
import type { OpenAnswer, OpenRoute } from './open-route.ts';
import { renderPage, sendPage } from './render.ts';
import { sendAbsent, sendError } from './send-errors.ts';
import { sendFile } from './sent-file.ts';
import type { ServerContext } from './server-context.ts';
import { shellFor } from './shell.ts';
import { reservedField, typedFields } from './typed-body.ts';
import { beginVisit, type Visit } from './visit.ts';

/** Answers a route outside the wall. */
export async function answerOpen(
  context: ServerContext,
  route: OpenRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const visit = await beginVisit(context, request, reply);
  if (route.noReferrer) reply.header('referrer-policy', 'no-referrer');
  if (route.method === 'POST' && !isCsrfTokenRight(visit.csrfSecret, reservedField(request.body, '_csrf'))) {
    return sendError(context, visit, reply, 'forged', 403);
  }
  const answer = await route.handler({
    ...visit,
    doors: context.doors,
    shell: shellFor(context, visit, visit.me),
    demo: context.demo,
    params: request.params as Record<string, string>,
    query: Object.fromEntries(Object.entries(request.query as object).map(([k, v]) => [k, String(v)])),
    typed: typedFields(request.body),
    carried: reservedField(request.body, '_carried'),
    application: readCookie(context.jar, request, 'application'),
    address: request.ip,
  });
  return sendOpen(context, visit, answer, reply);
}

async function sendOpen(context: ServerContext, visit: Visit, answer: OpenAnswer, reply: FastifyReply) {
  switch (answer.kind) {
    case 'absent':
      return sendAbsent(context, visit, reply);
    case 'page':
      if (answer.retryAfterSeconds) reply.header('retry-after', String(answer.retryAfterSeconds));
      return sendPage(reply, renderPage(answer.node), answer.status);
    case 'file':
      return sendFile(reply, answer.file);
    case 'done':
      return reply.code(204).send();
    case 'go':
      for (const [name, value] of Object.entries(answer.cookies ?? {}))
        writeCookie(context.jar, reply, name as CookieName, value);
      return reply.redirect(answer.to, 303);
    case 'resume':
      return resumeForm(context, visit, answer, reply);
    default:
      return answer satisfies never;
  }
}

/** After the new sign-in: the form as it was typed, for its own author; anybody else goes to the first page. */
async function resumeForm(
  context: ServerContext,
  visit: Visit,
  answer: Extract<OpenAnswer, { kind: 'resume' }>,
  reply: FastifyReply,
) {
  writeCookie(context.jar, reply, 'session', answer.token);
  const opened = openForm(context.doors.ring, answer.carried, answer.accountId, visit.now.getTime());
  const found = await withSystem(context.doors, 'sign-in', (tx) => findSession(tx, answer.token, visit.now));
  const match = opened.ok ? matchForm(context.routes, opened.url.split('?')[0] ?? '') : undefined;
  if (!opened.ok || match === undefined || found === undefined || !('signedIn' in found))
    return reply.redirect('/', 303);
  const params = match.route.params
    ? match.route.params.safeParse(match.params)
    : { success: true, data: match.params };
  if (!params.success) return reply.redirect('/', 303);
  const me = found.signedIn;
  const { _version: version, _files: withFiles, ...typed } = opened.fields;
  const again: Visit = {
    ...visit,
    me,
    csrf: csrfToken(me.csrfSecret),
    csrfSecret: me.csrfSecret,
    url: opened.url,
  };
  return showAgain(
    context,
    match.route,
    again,
    me,
    {
      params: params.data,
      typed,
      key: undefined,
      version: typeof version === 'string' ? Number(version) : undefined,
    },
    [
      {
        field: '',
        message: errorWords[withFiles ? 'signedInAgainFiles' : 'signedInAgain'][visit.language],
      },
    ],
    200,
    reply,
  );
}
