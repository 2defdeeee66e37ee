import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { recordAudit } from '../audit/record.ts';
import type { Tx } from '../database/tx.ts';
import { withActor } from '../database/with-actor.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Asked } from './asked.ts';
import { isAllowed } from './guard.ts';
import { renderPage, sendPage } from './render.ts';
import type { FileRoute, PageRoute } from './route.ts';
import { sendAbsent } from './send-errors.ts';
import { sendFile } from './sent-file.ts';
import type { ServerContext } from './server-context.ts';
import { shellFor } from './shell.ts';
import type { Visit } from './visit.ts';

type Parts = { params: unknown; query: unknown };

/** The asked of a route, inside the transaction of who asks. */
export function askedOf(
  context: ServerContext,
  visit: Visit,
  me: SignedIn,
  tx: Tx,
  parts: Parts & { body: unknown; files?: unknown; version?: number | undefined },
) {
  const { language, nonce, csrf, requestId, publicUrl, now, url } = visit;
  return {
    language,
    nonce,
    csrf,
    requestId,
    publicUrl,
    now,
    url,
    tx,
    me,
    files: {},
    ...parts,
    version: parts.version,
    shell: shellFor(context, visit, me),
    formKey: randomUUID,
    isAtWork: context.background.isAtWork,
  } as unknown as Asked<never, never, never, never>;
}

/** Answers a page: allowed, read, rendered and audited in one transaction, then sent.
 *  What the audit could not record is not sent. */
export async function answerPage(
  context: ServerContext,
  route: PageRoute,
  visit: Visit,
  me: SignedIn,
  parts: Parts,
  reply: FastifyReply,
) {
  const html = await readAudited(context, route, visit, me, parts, async (asked) => {
    const node = await route.handler(asked);
    return node === undefined || node === null ? undefined : renderPage(node);
  });
  return html === undefined ? sendAbsent(context, visit, reply) : sendPage(reply, html);
}

/** Answers with a file: allowed, opened or made, and audited in one transaction, then sent. */
export async function answerFile(
  context: ServerContext,
  route: FileRoute,
  visit: Visit,
  me: SignedIn,
  parts: Parts,
  reply: FastifyReply,
) {
  const file = await readAudited(context, route, visit, me, parts, (asked) => route.handler(asked));
  if (file === undefined) return sendAbsent(context, visit, reply);
  return 'instead' in file ? reply.redirect(file.instead, 303) : sendFile(reply, file);
}

async function readAudited<T>(
  context: ServerContext,
  route: Pick<PageRoute, 'permission' | 'audit'>,
  visit: Visit,
  me: SignedIn,
  parts: Parts,
  read: (asked: Asked<never, never, never, never>) => Promise<T | undefined>,
): Promise<T | undefined> {
  const { requestId } = visit;
  return withActor(context.doors, { accountId: me.accountId, requestId }, async (tx) => {
    const params = parts.params as Record<string, string>;
    const allowed = await isAllowed(tx, me, route.permission, params);
    const found = allowed ? await read(askedOf(context, visit, me, tx, { ...parts, body: {} })) : undefined;
    if (found === undefined) {
      await recordAudit(tx, me.accountId, {
        event: route.audit,
        outcome: 'denied',
        requestId,
        ...askedPerson(route, params),
      });
      return undefined;
    }
    noteAskedPerson(tx, route, params);
    await recordAudit(tx, me.accountId, {
      event: route.audit,
      outcome: 'done',
      requestId,
      personIds: tx.ledger.personIds(),
      dataClasses: tx.ledger.dataClasses(),
    });
    return found;
  });
}

/** Whose page was asked for, when the URL names a person. */
export function askedPerson(
  route: { permission: PageRoute['permission'] },
  params: Readonly<Record<string, string>>,
): { personIds?: string[] } {
  const { permission } = route;
  const id = permission.of === 'person' ? params[permission.param] : undefined;
  return id !== undefined && /^[0-9a-f-]{36}$/.test(id) ? { personIds: [id] } : {};
}

/** That somebody is on the list is itself health data: a page about one person is a reading of her, whatever it opened. */
export function noteAskedPerson(
  tx: Tx,
  route: { permission: PageRoute['permission'] },
  params: Readonly<Record<string, string>>,
): void {
  const { permission } = route;
  const [id] = askedPerson(route, params).personIds ?? [];
  if (id !== undefined && permission.of === 'person') tx.ledger.note(id, permission.dataClass);
}
