import type { FastifyReply } from 'fastify';
import { recordAudit } from '../audit/record.ts';
import type { Tx } from '../database/tx.ts';
import { withActor } from '../database/with-actor.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { askedOf, askedPerson, noteAskedPerson } from './answer-page.ts';
import { isAllowed } from './guard.ts';
import { keepFormAnswer, takeFormKey } from './idempotency.ts';
import { judgeUpload } from './judge-upload.ts';
import type { Upload } from './read-multipart.ts';
import { renderPage, sendPage } from './render.ts';
import type { FormRoute, Outcome, Problem, Typed } from './route.ts';
import { sendAbsent, sendError } from './send-errors.ts';
import type { ServerContext } from './server-context.ts';
import { speakProblems } from './speak-problems.ts';
import { parseTyped } from './typed-body.ts';
import type { Visit } from './visit.ts';

/** Carries an outcome out of a transaction that must leave no trace. */
class NothingWritten extends Error {
  readonly outcome: Outcome | { kind: 'repeated' };
  constructor(outcome: Outcome | { kind: 'repeated' }) {
    super('nothing written');
    this.outcome = outcome;
  }
}

type Sent = {
  params: unknown;
  typed: Typed;
  key: string | undefined;
  version: number | undefined;
  upload?: Upload | undefined;
};

/** Answers a form: allowed, taken once, decided, written and audited in one transaction; or nothing is written
 *  and the form comes back with what was typed. */
export async function answerForm(
  context: ServerContext,
  route: FormRoute,
  visit: Visit,
  me: SignedIn,
  sent: Sent,
  reply: FastifyReply,
) {
  const outcome = await attempt(context, route, visit, me, sent);
  switch (outcome.kind) {
    case 'go':
      if (outcome.later) context.background.begin({ ...outcome.later, me, requestId: visit.requestId });
      return reply.redirect(outcome.to, 303);
    case 'absent':
      return sendAbsent(context, visit, reply);
    case 'repeated':
      return sendError(context, visit, reply, 'repeated', 409);
    case 'again':
      return showAgain(
        context,
        route,
        visit,
        me,
        sent,
        outcome.problems,
        outcome.status,
        reply,
        outcome.theirs,
      );
    default:
      return outcome satisfies never;
  }
}

async function attempt(
  context: ServerContext,
  route: FormRoute,
  visit: Visit,
  me: SignedIn,
  sent: Sent,
): Promise<Outcome | { kind: 'repeated' }> {
  const audit = (tx: Tx, outcome: 'done' | 'denied' | 'refused') =>
    recordAudit(tx, me.accountId, {
      event: route.audit,
      outcome,
      requestId: visit.requestId,
      dataClasses: tx.ledger.dataClasses(),
      personIds: [...new Set([...tx.ledger.personIds(), ...(askedPerson(route, params).personIds ?? [])])],
    });
  const who = { accountId: me.accountId, requestId: visit.requestId };
  const params = sent.params as Record<string, string>;
  const allowed = (tx: Tx) => isAllowed(tx, me, route.permission, params);
  // Taking a file apart takes seconds: only for who may send it, and while no connection waits for it.
  const judged =
    route.files && (await withActor(context.doors, who, allowed))
      ? await judgeUpload(route.files, sent.upload)
      : { files: {}, problems: [] };
  try {
    return await withActor(context.doors, who, async (tx) => {
      if (!(await allowed(tx))) throw new NothingWritten({ kind: 'absent' });
      const parsed = parseTyped(route.body, sent.typed);
      if ('problems' in parsed || judged.problems.length > 0) {
        const problems = [...('problems' in parsed ? parsed.problems : []), ...judged.problems];
        throw new NothingWritten({ kind: 'again', status: sent.upload?.tooLarge ? 413 : 422, problems });
      }
      if (sent.key !== undefined) {
        const taken = await takeFormKey(tx, sent.key, visit.url, sent.typed, sent.upload);
        if (taken === 'other') throw new NothingWritten({ kind: 'repeated' });
        if (taken !== 'first') return { kind: 'go', to: taken.location } as const;
      }
      const asked = askedOf(context, visit, me, tx, {
        params: sent.params,
        query: {},
        body: parsed.value,
        files: judged.files,
        version: sent.version,
      });
      const outcome = await route.handler(asked);
      if (outcome.kind !== 'go') throw new NothingWritten(outcome);
      if (sent.key !== undefined) await keepFormAnswer(tx, sent.key, outcome.to);
      await audit(tx, 'done');
      return outcome;
    });
  } catch (error) {
    if (!(error instanceof NothingWritten)) throw error;
    const { outcome } = error;
    await withActor(context.doors, who, (tx) => audit(tx, outcome.kind === 'absent' ? 'denied' : 'refused'));
    return outcome;
  }
}

/** Shows a form with what was typed: after a refusal, or after a new sign-in. */
export async function showAgain(
  context: ServerContext,
  route: FormRoute,
  visit: Visit,
  me: SignedIn,
  sent: Sent,
  problems: readonly Problem[],
  status: number,
  reply: FastifyReply,
  theirs?: unknown,
) {
  const html = await withActor(
    context.doors,
    { accountId: me.accountId, requestId: visit.requestId },
    async (tx) => {
      if (!(await isAllowed(tx, me, route.permission, sent.params as Record<string, string>)))
        return undefined;
      const asked = askedOf(context, visit, me, tx, {
        params: sent.params,
        query: {},
        body: {},
        version: sent.version,
      });
      const said = speakProblems(problems, sent.upload, visit.language);
      const node = await route.again(asked, sent.typed, said, theirs);
      if (node === undefined || node === null) return undefined;
      const text = renderPage(node);
      noteAskedPerson(tx, route, sent.params as Record<string, string>);
      await recordAudit(tx, me.accountId, {
        event: `${route.audit}-shown`,
        outcome: 'done',
        requestId: visit.requestId,
        personIds: tx.ledger.personIds(),
        dataClasses: tx.ledger.dataClasses(),
      });
      return text;
    },
  );
  return html === undefined ? sendAbsent(context, visit, reply) : sendPage(reply, html, status);
}
