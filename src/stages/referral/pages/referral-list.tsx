import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { outwardName } from '../../organisations/rules.ts';
import { listIdentities, type StoredIdentity } from '../../people/store/identities.ts';
import { StateOfReferral } from '../parts/state-of-referral.tsx';
import { type ListedReferral, listReferrals } from '../store/referral-list.ts';
import { referralStates } from '../types.ts';
import { importWords } from '../words/import.ts';
import { type ReferralWord, referralWords } from '../words.ts';
import { noticeOf } from './done-notice.ts';
import { mayRegister } from './may-register.ts';
import { referralUrl } from './opened-referral.ts';

export const referralQuery = z.object({
  stato: z.enum(referralStates).optional().catch(undefined),
  dopo: z.uuid().optional().catch(undefined),
  fatto: z.string().max(20).catch(''),
});
type Query = z.output<typeof referralQuery>;

/** GET /segnalazioni: mine, and those that wait for me. */
export async function referralListPage(asked: Asked<unknown, Query, unknown>) {
  const page = await listReferrals(asked.tx, asked.query.stato, asked.query.dopo);
  const names = new Map(
    await listIdentities(
      asked.tx,
      page.rows.map((r) => r.personId),
    ),
  );
  return h(ReferralList, { asked, page, names });
}

type Shown = {
  asked: Asked<unknown, Query, unknown>;
  page: Awaited<ReturnType<typeof listReferrals>>;
  names: ReadonlyMap<string, StoredIdentity>;
};

function ReferralList({ asked, page, names }: Shown) {
  const lang = asked.language;
  const word = (key: ReferralWord, values?: Record<string, number>) => say(referralWords, key, lang, values);
  const { stato } = asked.query;
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  const nameOf = (r: ListedReferral) => {
    const i = names.get(r.personId);
    return i ? `${i.familyName} ${i.givenName}` : r.code;
  };
  const today = dayInRome(asked.now);
  const due = (r: ListedReferral) =>
    r.answerDueOn &&
    `${formatDay(r.answerDueOn, lang)}${r.answerDueOn < today ? ` · ${word('overdue')}` : ''}`;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('referrals')}
      lead={word('referralsLead')}
      notice={noticeOf(asked.query.fatto, lang)}
    >
      {mayRegister(asked.me) && (
        <p>
          <ButtonLink variant="primary" href="/segnalazioni/nuova">
            {word('newReferral')}
          </ButtonLink>{' '}
          <ButtonLink href="/segnalazioni/importa">{say(importWords, 'importLink', lang)}</ButtonLink>
        </p>
      )}
      <FilterBar action="/segnalazioni" submitLabel={word('filter')}>
        <SelectField
          name="stato"
          label={word('stateFilter')}
          value={stato ?? ''}
          blank={word('all')}
          options={referralStates.map((s) => ({ value: s, label: word(s) }))}
        />
      </FilterBar>
      <DataTable
        caption={word('referrals')}
        captionHidden
        rows={page.rows}
        rowKey={(r) => r.id}
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        columns={[
          {
            key: 'person',
            label: word('person'),
            render: (r) => (
              <a href={referralUrl(r)}>
                <bdi>{nameOf(r)}</bdi>
              </a>
            ),
          },
          { key: 'project', label: word('project'), render: (r) => r.project },
          {
            key: 'from',
            label: word('from'),
            render: (r) =>
              outwardName(
                {
                  id: r.organisationId as never,
                  kind: r.organisationKind as never,
                  name: r.organisationName,
                },
                lang,
                mine,
              ),
          },
          { key: 'state', label: word('state'), render: (r) => <StateOfReferral state={r.state} /> },
          { key: 'due', label: word('answerDue'), render: due },
        ]}
      />
      <Pagination
        text={page.total === 1 ? word('countOne') : word('countMany', { n: page.total })}
        {...(asked.query.dopo ? { previousHref: `/segnalazioni${stato ? `?stato=${stato}` : ''}` } : {})}
        {...(page.next
          ? {
              nextHref: `/segnalazioni?${new URLSearchParams({ ...(stato ? { stato } : {}), dopo: page.next })}`,
            }
          : {})}
      />
    </OfficePage>
  );
}
