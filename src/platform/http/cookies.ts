import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Names of the cookies. Behind https they carry the `__Host-` prefix, which binds them to this host alone. */
export type CookieJar = { secure: boolean };

const names = {
  session: 'sessione',
  visit: 'visita',
  language: 'lingua',
  application: 'domanda',
} as const;
/** The cookies: who is signed in, the visit before that, the language, the application somebody is writing. */
export type CookieName = keyof typeof names;

const fullName = (jar: CookieJar, name: CookieName) => (jar.secure ? `__Host-${names[name]}` : names[name]);

/** Seconds a cookie lasts that does not end with the browser. An application's is short: others may sit down at the same
 *  screen, and whoever wrote it has the code. */
const lasting = { language: 31_536_000, application: 7_200 } as const;

/** Value of a cookie, or nothing. */
export function readCookie(jar: CookieJar, request: FastifyRequest, name: CookieName): string | undefined {
  return request.cookies[fullName(jar, name)];
}

/** Sets a cookie: HttpOnly, SameSite=Lax (a link from a mail keeps one signed in; a foreign form does not post),
 *  Secure behind https. `undefined` removes it. */
export function writeCookie(
  jar: CookieJar,
  reply: FastifyReply,
  name: CookieName,
  value: string | undefined,
): void {
  const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: jar.secure } as const;
  if (value === undefined) reply.clearCookie(fullName(jar, name), options);
  else
    reply.setCookie(
      fullName(jar, name),
      value,
      name in lasting ? { ...options, maxAge: lasting[name as keyof typeof lasting] } : options,
    );
}
