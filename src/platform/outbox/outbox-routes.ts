import { page, type Route } from '../http/route.ts';
import type { NavigationEntry } from '../http/server-context.ts';
import { messagesPage, messagesQuery } from './messages-page.tsx';
import { outboxWords } from './outbox-words.ts';

/** The page of one's own messages, for whoever is signed in. */
export const outboxRoutes: readonly Route[] = [
  page({
    url: '/posta',
    permission: { of: 'signed-in' },
    audit: 'message.list',
    query: messagesQuery,
    handler: messagesPage,
  }),
];

/** What the outbox puts into the main navigation. */
export const outboxNavigation: readonly NavigationEntry[] = [{ href: '/posta', label: outboxWords.messages }];
