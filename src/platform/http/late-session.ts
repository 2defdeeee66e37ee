import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { sealForm } from '../crypto/sealed-form.ts';
import { withSystem } from '../database/with-system.ts';
import { listDemoAccounts } from '../session/demo-accounts.ts';
import { SignInPage } from '../session/sign-in-page.tsx';
import { renderPage, sendPage } from './render.ts';
import type { Route } from './route.ts';
import type { ServerContext } from './server-context.ts';
import { shellFor } from './shell.ts';
import { reservedField, typedFields } from './typed-body.ts';
import type { Visit } from './visit.ts';

/** Nobody is signed in. A page leads to the sign-in and back; a form keeps what was typed, sealed in the page
 *  for the account whose session has ended, and shows it again after the sign-in. Files are not kept.
 *  @param withFiles files came with the form: it asks for them again */
export async function answerLate(
  context: ServerContext,
  route: Route,
  visit: Visit,
  request: FastifyRequest,
  reply: FastifyReply,
  withFiles = false,
) {
  if (route.method === 'GET') return reply.redirect(`/accedi?ritorno=${encodeURIComponent(visit.url)}`, 303);
  const version = reservedField(request.body, '_version');
  const carried = visit.late
    ? sealForm(
        context.doors.ring,
        visit.late.accountId,
        visit.url,
        {
          ...typedFields(request.body),
          ...(version ? { _version: version } : {}),
          ...(withFiles ? { _files: '1' } : {}),
        },
        visit.now.getTime(),
      )
    : undefined;
  const demoAccounts = context.demo ? await withSystem(context.doors, 'sign-in', listDemoAccounts) : [];
  const shell = shellFor(context, visit, undefined);
  return sendPage(
    reply,
    renderPage(
      h(SignInPage, { shell, csrf: visit.csrf, carried, ended: true, demoAccounts, problems: [], typed: {} }),
    ),
    401,
  );
}
