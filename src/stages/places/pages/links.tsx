import { h } from 'preact';
import { z } from 'zod';
import { openForm } from '../../../platform/crypto/sealed-form.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { dayField, nameField } from '../../organisations/types.ts';
import { makeLink } from '../commands/make-link.ts';
import { revokeLink } from '../commands/revoke-link.ts';
import { LinksView } from '../parts/links-view.tsx';
import { lastDayOf, stateOfLink, usualLastDay } from '../rules/place-links.ts';
import { listDescriptions } from '../store/descriptions.ts';
import { findInvitation, listInvitations } from '../store/invitations.ts';
import type { PlaceInvitationId } from '../types.ts';
import { answered, hostUrl, type OfCompany, openHost, said } from './opened-place.ts';

/** The form of a new link. */
export const linkSchema = z.strictObject({ lastDay: dayField, contactLine: nameField(2, 300) });
/** What was just done; `indirizzo`: the token, sealed for whoever made it. */
export const linksQuery = z.object({
  fatto: z.string().max(30).optional().catch(undefined),
  indirizzo: z.string().max(2_000).optional().catch(undefined),
});
type OfLink = OfCompany & { params: { invitationId: PlaceInvitationId } };

/** GET /aziende/:companyId/posti/link: the links of a company, and what came through them. */
export async function linksPage(asked: OfCompany<z.output<typeof linksQuery>>) {
  const day = formatDay(usualLastDay(dayInRome(asked.now)), asked.language);
  return shown(asked, { lastDay: day, contactLine: asked.me.name }, [], asked.query);
}

/** POST /aziende/:companyId/posti/link: the link is shown once, to whoever made it. */
export async function make(asked: OfCompany<unknown, z.output<typeof linkSchema>>): Promise<Outcome> {
  const host = await openHost(asked, asked.params.companyId);
  if (!host?.writes) return absent;
  const url = hostUrl(host.company.id, '/link');
  const organisationName = bodyOf(asked);
  const done = await makeLink(asked.tx, host.company, { ...asked.body, organisationName }, url, asked.now);
  return done.ok ? go(`${url}?indirizzo=${done.sealed}`) : answered(done, '', asked.language);
}

/** POST /aziende/:companyId/posti/link/:invitationId/chiudi. */
export async function revoke(asked: OfLink): Promise<Outcome> {
  const host = await openHost(asked, asked.params.companyId);
  const link = host?.writes ? await findInvitation(asked.tx, asked.params.invitationId) : undefined;
  if (link === undefined || link.companyId !== host?.company.id) return absent;
  const done = await revokeLink(asked.tx, link, asked.now);
  return answered(done, `${hostUrl(link.companyId, '/link')}?fatto=revoked`, asked.language);
}

/** The same page with what was typed. */
export async function linksAgain(asked: OfCompany, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, said(problems, asked.language), {});
}

/** The body in which the actor speaks with companies, as the company reads it. */
function bodyOf(asked: OfCompany): string {
  const speaking = ['scout', 'job-coach', 'coordinator'];
  const own = asked.me.roles.filter((r) => r.organisationName !== null);
  return (own.find((r) => speaking.includes(r.role)) ?? own[0])?.organisationName ?? asked.me.name;
}

async function shown(
  asked: OfCompany,
  typed: Typed,
  problems: readonly Problem[],
  query: z.output<typeof linksQuery>,
) {
  const host = await openHost(asked, asked.params.companyId);
  if (!host?.writes) return undefined;
  const { company } = host;
  const url = hostUrl(company.id, '/link');
  const opened =
    query.indirizzo === undefined
      ? undefined
      : openForm(asked.tx.vault.ring, query.indirizzo, asked.me.accountId, asked.now.getTime());
  const token = opened?.ok && opened.url === url ? opened.fields['token'] : undefined;
  const links = await listInvitations(asked.tx, company.id);
  const names = await listAccountNames(
    asked.tx,
    links.map((l) => l.createdBy),
  );
  return h(LinksView, {
    asked,
    company,
    url,
    made: typeof token === 'string' ? `${asked.publicUrl}/posto/${token}` : undefined,
    links: links.map((l) => ({
      ...l,
      state: stateOfLink(l, asked.now),
      lastDay: lastDayOf(l),
      by: l.createdBy === asked.me.accountId ? asked.me.name : (names.get(l.createdBy) ?? ''),
    })),
    descriptions: await listDescriptions(asked.tx, company.id),
    typed,
    problems,
    done: query.fatto,
  });
}
