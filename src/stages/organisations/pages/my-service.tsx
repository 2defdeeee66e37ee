import type { Asked } from '../../../platform/http/asked.ts';
import { relationKinds } from '../../../policy/vocabulary.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { CaseloadTable } from '../parts/caseload-table.tsx';
import { openWorkText } from '../parts/open-work-text.ts';
import { speak } from '../parts/speak.ts';
import { isHolderHere } from '../rules/charge.ts';
import { endsSoon, endsSoonBefore, relationState } from '../rules.ts';
import { getNow } from '../store/clock.ts';
import { listOpenReferrals } from '../store/open-work.ts';
import { listPersonCodes } from '../store/person-codes.ts';
import { organisationWords } from '../words.ts';
import { listCaseload } from './caseload.ts';
import type { DoneQuery } from './done-query.ts';

/** GET /servizio: the caseload of the service, operator by operator, by code. A head of service reads no content. */
export async function servicePage(asked: Asked<unknown, DoneQuery, unknown>) {
  const { tx, language } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const { relations, members } = await listCaseload(asked);
  const codes = await listPersonCodes(
    tx,
    relations.map((r) => r.personId),
  );
  const open = await listOpenReferrals(
    tx,
    relations.map((r) => r.personId),
  );
  const names = new Map(members.map((m) => [m.accountId as string, m.accountName]));
  const holders = [...new Set(relations.map((r) => r.accountId ?? ''))].sort((a, b) =>
    (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'it'),
  );
  const people = new Set(relations.filter((r) => relationState(r, now) === 'active').map((r) => r.personId))
    .size;
  const soon = relations.filter((r) => endsSoon(r, now)).length;
  const orphans = relations.filter((r) => r.substitutesFor === null && !isHolderHere(r, members, now));
  const rowOf = (r: (typeof relations)[number]) => ({
    ...r,
    code: codes.get(r.personId) ?? '',
    does: relationKinds[r.kind][language],
    state: relationState(r, now),
    open: openWorkText(open.get(r.personId) ?? [], language),
  });
  return (
    <OfficePage
      shell={asked.shell}
      title={word('serviceTitle')}
      lead={word('serviceCount', { people, relations: relations.length, soon })}
      notice={doneNotice(organisationWords, asked.query.fatto, language)}
    >
      <p>
        <ButtonLink href="/passaggi">{word('handovers')}</ButtonLink>
      </p>
      {orphans.length > 0 && (
        <Notice kind="warning" title={word('orphansTitle')}>
          {word('orphansText', {
            codes: [...new Set(orphans.map((r) => codes.get(r.personId) ?? ''))].join(', '),
          })}
        </Notice>
      )}
      {holders.length === 0 && <EmptyState title={word('noCaseload')}>{word('noCaseloadText')}</EmptyState>}
      {holders.map((accountId) => (
        <CaseloadTable
          key={accountId}
          name={names.get(accountId) || word('someone')}
          url={`/servizio/colleghi/${accountId}`}
          rows={relations.filter((r) => r.accountId === accountId).map(rowOf)}
          lang={language}
          soonBefore={endsSoonBefore(now)}
        />
      ))}
    </OfficePage>
  );
}
