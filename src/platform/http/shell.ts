import { may } from '../../policy/decide.ts';
import { roles } from '../../policy/vocabulary.ts';
import type { Language } from '../../ui/language.ts';
import type { ShellProps } from '../../ui/shell-props.ts';
import { ABSOLUTE_MS, IDLE_MS, WARN_MS } from '../session/session-times.ts';
import type { SignedIn } from '../session/signed-in.ts';
import type { Visited } from './asked.ts';
import type { ServerContext } from './server-context.ts';

/** What surrounds a page: who is signed in, where she may go, in which language. */
export function shellFor(context: ServerContext, visit: Visited, me: SignedIn | undefined): ShellProps {
  const { language: lang, nonce, csrf, url } = visit;
  const languages: readonly [Language, string][] = [
    ['it', 'Italiano'],
    ['en', 'English'],
  ];
  const path = url.split('?')[0] ?? '/';
  const base = {
    lang,
    nonce,
    csrf,
    assets: context.assets,
    demo: context.demo,
    languageLinks: languages.map(([l, label]) => ({
      lang: l,
      label,
      current: l === lang,
      href: `/lingua/${l}?ritorno=${encodeURIComponent(url)}`,
    })),
    navigation: [] as ShellProps['navigation'],
  };
  if (me === undefined) return base;
  const first = me.roles[0];
  const body = first?.organisationName ?? undefined;
  const role = first ? roles[first.role][lang] : '';
  return {
    ...base,
    territory: first?.territoryName ?? undefined,
    account: { name: me.name, role: body ? `${role} · ${body}` : role },
    navigation: context.navigation
      .filter((entry) => isOpenTo(context, entry.href, me, visit.now))
      .map((entry) => ({
        href: entry.href,
        label: entry.label[lang],
        current: path === entry.href || (entry.href !== '/' && path.startsWith(`${entry.href}/`)),
      })),
    search: isOpenTo(context, '/persone', me, visit.now) ? { action: '/persone' } : undefined,
    idle: {
      warnAfterSeconds: WARN_MS / 1000,
      endsAfterSeconds: Math.min(IDLE_MS, ABSOLUTE_MS) / 1000,
      keepAliveUrl: '/sessione/continua',
    },
    signOutUrl: '/esci',
  };
}

/** Whether the list at this URL would open: what one may not reach is not in the navigation. */
function isOpenTo(context: ServerContext, href: string, me: SignedIn, now: Date): boolean {
  const route = context.routes.find((r) => r.method === 'GET' && r.url === href);
  if (route === undefined) return false;
  const { permission } = route;
  if (permission.of === 'signed-in') return true;
  if (permission.of !== 'list' && permission.of !== 'installation') return false;
  return may({ accountId: me.accountId, now, memberships: me.roles }, permission);
}
