import { randomUUID } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import { recordAudit } from '../audit/record.ts';
import type { Tx } from '../database/tx.ts';
import { withActor } from '../database/with-actor.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Asked } from './asked.ts';
import { isAllowed } from './guard.ts';
import { renderPage, sendPage } from './render.ts';
import type { PageRoute } from './route.ts';
import { sendAbsent } from './send-errors.ts';
import type { ServerContext } from './server-context.ts';
import { shellFor } from './shell.ts';
import type { Visit } from './visit.ts';

/** The asked of a route, inside the transaction of who asks. */
export function askedOf(
  context: ServerContext,
  visit: Visit,
  me: SignedIn,
  tx: Tx,
  parts: { params: unknown; query: unknown; body: unknown; version?: number | undefined },
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
    ...parts,
    version: parts.version,
    shell: shellFor(context, visit, me),
    formKey: randomUUID,
  } as unknown as Asked<never, never, never>;
}

/** Answers a page: allowed, read, rendered and audited in one transaction, then sent.
 *  What the audit could not record is not sent. */
export async function answerPage(
  context: ServerContext,
  route: PageRoute,
  visit: Visit,
  me: SignedIn,
  parts: { params: unknown; query: unknown },
  reply: FastifyReply,
) {
  const html = await withActor(
    context.doors,
    { accountId: me.accountId, requestId: visit.requestId },
    async (tx) => {
      const params = parts.params as Record<string, string>;
      const allowed = await isAllowed(tx, me, route.permission, params);
      const node = allowed
        ? await route.handler(askedOf(context, visit, me, tx, { ...parts, body: {} }))
        : undefined;
      if (node === undefined || node === null) {
        await recordAudit(tx, me.accountId, {
          event: route.audit,
          outcome: 'denied',
          requestId: visit.requestId,
          ...askedPerson(route, params),
        });
        return undefined;
      }
      const text = renderPage(node);
      noteAskedPerson(tx, route, params);
      await recordAudit(tx, me.accountId, {
        event: route.audit,
        outcome: 'done',
        requestId: visit.requestId,
        personIds: tx.ledger.personIds(),
        dataClasses: tx.ledger.dataClasses(),
      });
      return text;
    },
  );
  return html === undefined ? sendAbsent(context, visit, reply) : sendPage(reply, html);
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
