import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { openBackground } from '../jobs/background.ts';
import { faultFacts } from '../log/log.ts';
import { answerForm } from './answer-form.ts';
import { answerOpen } from './answer-open.ts';
import { answerFile, answerPage } from './answer-page.ts';
import { sendAssets } from './assets.ts';
import { isCsrfTokenRight } from './csrf.ts';
import { isUnavailable } from './faults.ts';
import { answerLate } from './late-session.ts';
import { readMultipart } from './read-multipart.ts';
import { registerPublic } from './register-public.ts';
import type { Route } from './route.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { sendAbsent, sendError } from './send-errors.ts';
import { sendSiteError } from './send-site-error.ts';
import type { ServerContext } from './server-context.ts';
import { endSlowBodies, UPLOAD_TIMEOUT_MS } from './slow-bodies.ts';
import { reservedField, typedFields } from './typed-body.ts';
import { sendUnavailable } from './unavailable.ts';
import { beginVisit, type Visit } from './visit.ts';

/** Largest form: a note of 10,000 characters of four bytes, percent-encoded, with room for the rest. */
const BODY_LIMIT = 512 * 1024;

/** Makes the server of pages, forms and files. It listens when told; closing it ends what goes on in the background. */
export async function makeApp(parts: Omit<ServerContext, 'background'>): Promise<FastifyInstance> {
  const context = { ...parts, background: openBackground(parts.doors, parts.log) };
  const app = Fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    trustProxy: context.jar.secure ? 'loopback' : false,
    routerOptions: { maxParamLength: 200, caseSensitive: true, ignoreTrailingSlash: false },
    forceCloseConnections: true,
    requestTimeout: UPLOAD_TIMEOUT_MS,
  });
  endSlowBodies(app);
  app.addHook('onClose', () => context.background.stop());
  await app.register(cookie);
  await app.register(formbody);
  // A file over its bound is told at its field, beside what was typed: it is no error here.
  await app.register(multipart, { throwFileSizeLimit: false });
  app.removeContentTypeParser('application/json');
  sendAssets(app, context);
  for (const route of context.openRoutes) {
    if (route.permission.of === 'demonstration' && !context.demo) continue;
    app.route({
      method: route.method,
      url: route.url,
      bodyLimit: route.bodyLimit ?? BODY_LIMIT,
      handler: (q, r) => answerOpen(context, route, q, r),
    });
  }
  const home = registerPublic(app, context, BODY_LIMIT);
  for (const route of context.routes) {
    if (route.permission.of === 'demonstration' && !context.demo) continue;
    const { method, url } = route;
    const handler = (q: FastifyRequest, r: FastifyReply) => answer(context, route, q, r);
    const shared = home !== undefined && method === 'GET' && url === '/';
    app.route({ method, url, handler: shared ? (q, r) => home(q, r, () => handler(q, r)) : handler });
  }
  app.setNotFoundHandler(async (request, reply) =>
    sendAbsent(context, await beginVisit(context, request, reply), reply),
  );
  app.setErrorHandler((error, request, reply) => answerFault(context, error, request, reply));
  return app;
}

async function answer(context: ServerContext, route: Route, request: FastifyRequest, reply: FastifyReply) {
  const visit = await beginVisit(context, request, reply);
  const fields = route.method === 'POST' ? route.files : undefined;
  if (request.isMultipart() && fields === undefined) return sendError(context, visit, reply, 'forged', 415);
  // What somebody sends who never signed in is not read at all.
  const read =
    fields && request.isMultipart() && (visit.me ?? visit.late)
      ? await readMultipart(request, fields)
      : undefined;
  if (read) request.body = read.body;
  const upload = read?.upload;
  if (visit.me === undefined) {
    const withFiles = Object.values(upload?.files ?? {}).some((files) => files.length > 0);
    return answerLate(context, route, visit, request, reply, withFiles);
  }
  const params = route.params
    ? route.params.safeParse(request.params)
    : { success: true as const, data: request.params };
  if (!params.success) return sendAbsent(context, visit, reply);
  if (route.method === 'GET') {
    const query = route.query ? route.query.safeParse(request.query) : { success: true as const, data: {} };
    if (!query.success) return sendAbsent(context, visit, reply);
    const parts = { params: params.data, query: query.data };
    return 'sends' in route
      ? answerFile(context, route, visit, visit.me, parts, reply)
      : answerPage(context, route, visit, visit.me, parts, reply);
  }
  if (!isCsrfTokenRight(visit.csrfSecret, reservedField(request.body, '_csrf')))
    return sendError(context, visit, reply, 'forged', 403);
  const version = reservedField(request.body, '_version');
  const key = reservedField(request.body, '_key');
  return answerForm(
    context,
    route,
    visit,
    visit.me,
    {
      params: params.data,
      typed: typedFields(request.body),
      key: key !== undefined && /^[0-9a-f-]{36}$/.test(key) ? key : undefined,
      version: version !== undefined && /^\d{1,9}$/.test(version) ? Number(version) : undefined,
      upload,
    },
    reply,
  );
}

async function answerFault(
  context: ServerContext,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  const { site } = request.routeOptions.config;
  if (isUnavailable(error)) {
    context.log.warn('unavailable', { request: request.id, ...faultFacts(error) });
    return site
      ? sendSiteError(context, site, reply, 'unavailable')
      : sendUnavailable(context, request, reply);
  }
  if (status >= 500) context.log.error('fault', { request: request.id, ...faultFacts(error) });
  if (site) return sendSiteError(context, site, reply, siteKind(status), status);
  try {
    const visit: Visit = await beginVisit(context, request, reply);
    if (status === 413) return sendError(context, visit, reply, 'tooLarge', 413);
    return status < 500
      ? sendError(context, visit, reply, 'forged', status)
      : sendError(context, visit, reply, 'fault', 500);
  } catch (second) {
    setSecurityHeaders(reply, 'none', context.jar.secure);
    context.log.error('fault while telling a fault', { request: request.id, ...faultFacts(second) });
    return sendUnavailable(context, request, reply);
  }
}

const siteKind = (status: number) => (status >= 500 ? 'fault' : status === 413 ? 'tooLarge' : 'forged');
