import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Negotiated, negotiated, varyOf } from './negotiated.ts';
import type { Packed } from './packed.ts';

/** An answer of 200 that is sent many times. */
export type KeptAnswer = {
  readonly bytes: Packed;
  readonly type: string;
  /** every header but those that depend on who asks */
  readonly headers: () => Readonly<Record<string, string>>;
};

/** One encoding of an answer with its head written out: names and values in turn. */
type Written = { readonly head: string[]; readonly unchanged: string[]; readonly body: Buffer };

/** By encoding and `vary`; forgotten with the bytes. */
const written = new WeakMap<Packed, Map<string, Written>>();

/** Sends an answer whose head is the same each time without writing it each time: to make it anew takes longer than to
 *  send the page. Goes past the server's hooks; of what stands on the reply already it keeps `vary`, and nothing else. */
export function sendWritten(
  request: FastifyRequest,
  reply: FastifyReply,
  kept: KeptAnswer,
): FastifyReply | Promise<FastifyReply> {
  const how = negotiated(request, kept.bytes, kept.type);
  const vary = varyOf(reply.getHeader('vary')?.toString(), how.compresses);
  const forms = written.get(kept.bytes) ?? new Map<string, Written>();
  const name = `${how.encoding} ${vary}`;
  const form = forms.get(name);
  if (form !== undefined) return send(reply, form, how.isHeld);
  return write(kept, how, vary).then((made) => {
    written.set(kept.bytes, forms.set(name, made));
    return send(reply, made, how.isHeld);
  });
}

async function write(
  { bytes, type, headers }: KeptAnswer,
  { encoding, etag }: Negotiated,
  vary: string | undefined,
): Promise<Written> {
  const body = encoding === undefined ? bytes.plain : await bytes.as(encoding);
  const unchanged = { ...headers(), etag, ...(vary !== undefined && { vary }) };
  const whole = {
    ...unchanged,
    'content-type': type,
    'content-length': String(body.length),
    ...(encoding !== undefined && { 'content-encoding': encoding }),
  };
  return { head: Object.entries(whole).flat(), unchanged: Object.entries(unchanged).flat(), body };
}

function send(reply: FastifyReply, { head, unchanged, body }: Written, isHeld: boolean): FastifyReply {
  reply.hijack();
  if (isHeld) reply.raw.writeHead(304, unchanged).end();
  else reply.raw.writeHead(200, head).end(body);
  return reply;
}
