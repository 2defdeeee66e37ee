import { h } from 'preact';
import { z } from 'zod';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { say } from '../../ui/language.ts';
import { Notice } from '../../ui/notice.tsx';
import { OfficePage } from '../../ui/office-page.tsx';
import { Pagination } from '../../ui/pagination.tsx';
import { StateTag } from '../../ui/state-tag.tsx';
import { formatInstant } from '../../values/rome-time.ts';
import type { Asked } from '../http/asked.ts';
import { composeMail } from './compose-mail.ts';
import { listMyMessages, type MyMessage } from './my-messages.ts';
import { outboxWords } from './outbox-words.ts';
import { sitePath } from './site-path.ts';

/** The page of the list: after which message. */
export const messagesQuery = z.object({ dopo: z.uuid().optional().catch(undefined) });
type Query = z.output<typeof messagesQuery>;

/** GET /posta: one's own mails as they look, and what became of them. */
export async function messagesPage(asked: Asked<unknown, Query, unknown>) {
  return h(Messages, { asked, page: await listMyMessages(asked.tx, asked.query.dopo) });
}

type Shown = {
  asked: Asked<unknown, Query, unknown>;
  page: Awaited<ReturnType<typeof listMyMessages>>;
};

function Messages({ asked, page }: Shown) {
  const word = (key: keyof typeof outboxWords, values?: Record<string, string | number>) =>
    say(outboxWords, key, asked.language, values);
  return (
    <OfficePage shell={asked.shell} title={word('title')} lead={word('lead')}>
      {asked.shell.demo && <Notice kind="info">{word('demo')}</Notice>}
      <DataTable
        caption={word('title')}
        captionHidden
        rows={page.rows}
        rowKey={(m) => m.id}
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        columns={[
          { key: 'when', label: word('when'), render: (m) => formatInstant(m.createdAt, asked.language) },
          { key: 'mail', label: word('mail'), render: (m) => <MailAsSent asked={asked} message={m} /> },
          {
            key: 'page',
            label: word('page'),
            render: (m) => <a href={m.link}>{word('open')}</a>,
          },
          { key: 'state', label: word('state'), render: (m) => <MailState asked={asked} message={m} /> },
        ]}
      />
      <Pagination
        text={page.total === 1 ? word('countOne') : word('countMany', { n: page.total })}
        {...(asked.query.dopo ? { previousHref: '/posta' } : {})}
        {...(page.next ? { nextHref: `/posta?dopo=${page.next}` } : {})}
      />
    </OfficePage>
  );
}

type One = { asked: Asked<unknown, Query, unknown>; message: MyMessage };

/** In the language the mail goes out in, which may be another than the screen's. */
function MailAsSent({ asked, message }: One) {
  const { language } = asked.me;
  const mail = composeMail({ kind: message.kind, language, link: sitePath(message.link) }, asked.publicUrl);
  return (
    <div lang={language}>
      <p>
        <strong>{mail.subject}</strong>
      </p>
      {mail.text
        .trim()
        .split('\n\n')
        .map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
    </div>
  );
}

function MailState({ asked, message: m }: One) {
  const { language } = asked;
  const at = (instant: Date) => ({ when: formatInstant(instant, language) });
  if (m.sentAt) return <StateTag tone="good">{say(outboxWords, 'sentAt', language, at(m.sentAt))}</StateTag>;
  if (m.givenUpAt) {
    const why = say(outboxWords, m.lastProblem ?? 'other', language);
    return <StateTag tone="stopped">{say(outboxWords, 'notSent', language, { why })}</StateTag>;
  }
  if (m.isAhead)
    return <StateTag tone="waiting">{say(outboxWords, 'leavesAt', language, at(m.sendAfter))}</StateTag>;
  return (
    <StateTag tone="neutral">
      {say(outboxWords, asked.shell.demo ? 'wouldLeave' : 'waiting', language)}
    </StateTag>
  );
}
