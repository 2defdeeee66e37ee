import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { acceptRelation } from '../commands/accept-relation.ts';
import { declineRelation } from '../commands/decline-relation.ts';
import { RequestCard } from '../parts/request-card.tsx';
import { speak } from '../parts/speak.ts';
import { listAccountNames } from '../store/accounts.ts';
import { getNow } from '../store/clock.ts';
import { listAskedCodes } from '../store/person-codes.ts';
import { listAskedOfMe } from '../store/relation-lists.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import type { DoneQuery } from './done-query.ts';
import { listRelationRows } from './relation-rows.ts';

type Params = { relationId: string };

/** GET /richieste: what waits for my answer. Before the answer a person is her code. */
export function requestsPage(asked: Asked<unknown, DoneQuery, unknown>) {
  return showRequests(asked, asked.query.fatto, []);
}

/** The same page with what was refused. */
export function requestsAgain(
  asked: Asked<unknown, unknown, unknown>,
  _typed: unknown,
  problems: readonly Problem[],
) {
  return showRequests(asked, undefined, problems);
}

async function showRequests(
  asked: Asked<unknown, unknown, unknown>,
  done: string | undefined,
  problems: readonly Problem[],
) {
  const { tx, language } = asked;
  const word = speak(language);
  const codes = await listAskedCodes(tx);
  const rows = await listRelationRows(
    asked,
    (await listAskedOfMe(tx)).filter((r) => codes.has(r.personId)),
  );
  const askers = await listAccountNames(
    tx,
    rows.map((r) => r.askedBy),
  );
  const said = sayProblems(organisationWords, problems, language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('requests')}
      lead={word('requestsLead')}
      notice={doneNotice(organisationWords, done, language)}
      problems={said}
    >
      {rows.length === 0 && <EmptyState title={word('noRequests')}>{word('noRequestsText')}</EmptyState>}
      {rows.map((r) => (
        // A mail leads to one request among others.
        <div key={r.id} id={r.id}>
          <RequestCard
            asked={asked}
            lang={language}
            request={r}
            code={codes.get(r.personId) ?? ''}
            askedBy={askers.get(r.askedBy) ?? ''}
          />
        </div>
      ))}
    </OfficePage>
  );
}

/** POST /richieste/:relationId/accetta. */
export async function accept(asked: Asked<Params, unknown, unknown>) {
  const done = await acceptRelation(
    asked.tx,
    asked.me,
    asked.params.relationId,
    asked.version,
    await getNow(asked.tx),
  );
  return answered(asked, done, done.ok ? `/persone/${done.personId}/chi-la-segue?fatto=accepted` : '');
}

/** POST /richieste/:relationId/rifiuta. */
export async function decline(asked: Asked<Params, unknown, unknown>) {
  return answered(
    asked,
    await declineRelation(asked.tx, asked.params.relationId, asked.version, await getNow(asked.tx)),
    '/richieste?fatto=declined',
  );
}
