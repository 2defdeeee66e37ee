import { h } from 'preact';
import { recordAudit } from '../audit/record.ts';
import { passwordProblem } from '../crypto/password-problem.ts';
import { withSystem } from '../database/with-system.ts';
import type { OpenRoute, OpenVisit } from '../http/open-route.ts';
import { sayProblems } from '../http/say-problems.ts';
import { listDemoAccounts } from './demo-accounts.ts';
import { acceptInvitation, findInvited } from './invitation.ts';
import { InvitationGonePage, InvitationPage } from './invitation-page.tsx';
import { endSession, touchSession } from './session-store.ts';
import { sessionWords } from './session-words.ts';
import { signIn, signInDemo } from './sign-in.ts';
import { SignInPage } from './sign-in-page.tsx';

const anyone = { of: 'anyone' } as const;
const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** A path of this site, or the first page: a link may not lead elsewhere after the sign-in. */
export function ownPath(path: string | undefined): string {
  return path !== undefined && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(path) ? path : '/';
}

const demoAccounts = (v: OpenVisit) =>
  v.demo ? withSystem(v.doors, 'sign-in', listDemoAccounts) : Promise.resolve([]);

async function signInAgain(
  v: OpenVisit,
  codes: { field: string; message: keyof typeof sessionWords }[],
  status: number,
) {
  const { password: _never, ...typed } = v.typed;
  return {
    kind: 'page' as const,
    status,
    node: h(SignInPage, {
      shell: v.shell,
      csrf: v.csrf,
      carried: v.carried,
      returnTo: text(v.typed['returnTo']),
      typed,
      demoAccounts: await demoAccounts(v),
      problems: sayProblems(sessionWords, codes, v.language),
    }),
  };
}

const entered = (v: OpenVisit, accountId: string, token: string) =>
  v.carried
    ? ({ kind: 'resume', accountId, token, carried: v.carried } as const)
    : ({
        kind: 'go',
        to: ownPath(text(v.typed['returnTo']) || '/'),
        cookies: { session: token, visit: undefined },
      } as const);

/** Routes of signing in and out, of the language, and of the state of the service. */
export const sessionRoutes: readonly OpenRoute[] = [
  {
    method: 'GET',
    url: '/accedi',
    permission: anyone,
    audit: 'session.sign-in-page',
    handler: async (v) =>
      v.me
        ? { kind: 'go', to: '/' }
        : {
            kind: 'page',
            node: h(SignInPage, {
              shell: v.shell,
              csrf: v.csrf,
              returnTo: ownPath(v.query['ritorno']),
              demoAccounts: await demoAccounts(v),
              problems: [],
              typed: {},
            }),
          },
  },
  {
    method: 'POST',
    url: '/accedi',
    permission: anyone,
    audit: 'session.sign-in',
    handler: async (v) => {
      const email = text(v.typed['email']).slice(0, 254);
      const password = text(v.typed['password']).slice(0, 400);
      if (email.trim() === '') return signInAgain(v, [{ field: 'email', message: 'emailMissing' }], 422);
      if (password === '') return signInAgain(v, [{ field: 'password', message: 'passwordMissing' }], 422);
      const result = await signIn(v.doors, {
        email,
        password,
        address: v.address,
        requestId: v.requestId,
        now: v.now,
      });
      if (result === 'too-many')
        return {
          ...(await signInAgain(v, [{ field: '', message: 'tooMany' }], 429)),
          retryAfterSeconds: 300,
        };
      if (result === 'wrong') return signInAgain(v, [{ field: '', message: 'wrong' }], 422);
      return entered(v, result.accountId, result.token);
    },
  },
  {
    method: 'POST',
    url: '/accedi/prova',
    permission: { of: 'demonstration' },
    audit: 'session.sign-in',
    handler: async (v) => {
      const accountId = text(v.typed['accountId']);
      const token = await signInDemo(v.doors, accountId, await demoAccounts(v), v.requestId, v.now);
      return token === undefined ? { kind: 'absent' } : entered(v, accountId, token);
    },
  },
  {
    method: 'POST',
    url: '/esci',
    permission: anyone,
    audit: 'session.sign-out',
    handler: async (v) => {
      const { me } = v;
      if (me) {
        await withSystem(v.doors, 'sign-in', async (tx) => {
          await endSession(tx, me.sessionHash, v.now);
          await recordAudit(tx, me.accountId, {
            event: 'session.sign-out',
            outcome: 'done',
            requestId: v.requestId,
          });
        });
      }
      return { kind: 'go', to: '/accedi', cookies: { session: undefined } };
    },
  },
  {
    method: 'POST',
    url: '/sessione/continua',
    permission: anyone,
    audit: 'session.continue',
    handler: async (v) => {
      const { me } = v;
      if (me === undefined) return { kind: 'absent' };
      await withSystem(v.doors, 'sign-in', (tx) => touchSession(tx, me.sessionHash, v.now));
      return { kind: 'done' };
    },
  },
  {
    method: 'GET',
    url: '/lingua/:language',
    permission: anyone,
    audit: 'session.language',
    handler: async (v) => {
      const language = v.params['language'];
      if (language !== 'it' && language !== 'en') return { kind: 'absent' };
      return { kind: 'go', to: ownPath(v.query['ritorno']), cookies: { language } };
    },
  },
  {
    method: 'GET',
    url: '/invito/:token',
    permission: anyone,
    audit: 'session.invitation-page',
    handler: async (v) => {
      const token = v.params['token'] ?? '';
      const invited = await findInvited(v.doors, token, v.now);
      return invited
        ? {
            kind: 'page',
            node: h(InvitationPage, {
              shell: v.shell,
              csrf: v.csrf,
              token,
              email: invited.email,
              problems: [],
            }),
          }
        : { kind: 'page', status: 404, node: h(InvitationGonePage, { shell: v.shell }) };
    },
  },
  {
    method: 'POST',
    url: '/invito/:token',
    permission: anyone,
    audit: 'session.set-password',
    handler: async (v) => {
      const token = v.params['token'] ?? '';
      const invited = await findInvited(v.doors, token, v.now);
      const gone = { kind: 'page', status: 404, node: h(InvitationGonePage, { shell: v.shell }) } as const;
      if (invited === undefined) return gone;
      const password = text(v.typed['password']);
      const code = passwordProblem(password, invited.email);
      const codes = code
        ? [{ field: 'password', message: code }]
        : password !== text(v.typed['repeat'])
          ? [{ field: 'repeat', message: 'differs' }]
          : [];
      if (codes.length > 0) {
        const problems = sayProblems(sessionWords, codes, v.language);
        return {
          kind: 'page',
          status: 422,
          node: h(InvitationPage, { shell: v.shell, csrf: v.csrf, token, email: invited.email, problems }),
        };
      }
      const session = await acceptInvitation(v.doors, token, password, v.requestId, v.now);
      return session === undefined ? gone : { kind: 'go', to: '/', cookies: { session, visit: undefined } };
    },
  },
];
