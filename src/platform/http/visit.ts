import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Language } from '../../ui/language.ts';
import { withSystem } from '../database/with-system.ts';
import { findSession } from '../session/session-store.ts';
import type { LateSession, SignedIn } from '../session/signed-in.ts';
import type { Visited } from './asked.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { csrfToken } from './csrf.ts';
import { setSecurityHeaders } from './security-headers.ts';
import type { ServerContext } from './server-context.ts';

/** A request with who makes it: signed in, late (the session ended by time), or neither. */
export type Visit = Visited & {
  me: SignedIn | undefined;
  late: LateSession | undefined;
  csrfSecret: Buffer | string;
};

/** Reads the cookies of a request and sets the headers of its answer. */
export async function beginVisit(
  context: ServerContext,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Visit> {
  const nonce = randomBytes(16).toString('base64url');
  setSecurityHeaders(reply, nonce, context.jar.secure);
  const token = readCookie(context.jar, request, 'session');
  const now = context.clock();
  const found = token
    ? await withSystem(context.doors, 'sign-in', (tx) => findSession(tx, token, now))
    : undefined;
  const me = found && 'signedIn' in found ? found.signedIn : undefined;
  const late = found && 'late' in found ? found.late : undefined;
  let secret: Buffer | string | undefined = me?.csrfSecret ?? readCookie(context.jar, request, 'visit');
  if (secret === undefined) {
    secret = randomBytes(24).toString('base64url');
    writeCookie(context.jar, reply, 'visit', secret);
  }
  return {
    language: languageOf(context, request, me),
    nonce,
    csrf: csrfToken(secret),
    requestId: request.id,
    publicUrl: context.publicUrl,
    now,
    url: request.url,
    me,
    late,
    csrfSecret: secret,
  };
}

function languageOf(context: ServerContext, request: FastifyRequest, me: SignedIn | undefined): Language {
  const chosen = readCookie(context.jar, request, 'language');
  if (chosen === 'it' || chosen === 'en') return chosen;
  return me?.language ?? 'it';
}
