import { z } from 'zod';
import { openFile } from '../../../platform/files/open-file.ts';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { makeOwnDocument } from '../commands/make-own-document.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { speakBalance } from '../parts/balance-speak.ts';
import { refusedOutcome } from '../refusals.ts';
import { listBalanceDocuments } from '../store/documents.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import {
  type BalanceParams,
  frameOf,
  mayWith,
  type OfBalance,
  type OpenedCase,
  openBalanceOf,
} from './opened-balance.ts';

/** The form that makes a document. */
export const editionSchema = z.strictObject({ edition: z.enum(['official', 'easy']) });

/** GET …/documento: her paper, in two editions, and what was made of it. */
export function documentPage(asked: OfBalance<BalanceParams, DoneQuery>) {
  return shown(asked, asked.query.fatto, []);
}

/** The same page after a step that was refused. */
export function documentAgain(asked: OfBalance, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, problems);
}

/** POST …/documento: made in Italian, the language in which the balance is signed. */
export async function makeDocument(
  asked: OfBalance<BalanceParams, unknown, z.output<typeof editionSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const { tx, now, me } = asked;
  const { balance } = opened;
  const operator = (await listAccountNames(tx, [balance.openedBy])).get(balance.openedBy) ?? me.name;
  const done = await makeOwnDocument(tx, balance, asked.body.edition, {
    name: opened.name,
    operator,
    on: dayInRome(now),
    language: 'it',
    funder: await funderOf(asked, opened),
  });
  return done.ok ? go(`${opened.url}/documento?fatto=document`) : refusedOutcome(done);
}

/** GET …/documento/:documentId: as it was made, byte by byte. Its name says nothing of her. */
export async function documentFile(
  asked: OfBalance<BalanceParams & { documentId: string }>,
): Promise<SentFile | undefined> {
  const opened = await openBalanceOf(asked);
  const all = opened ? await listBalanceDocuments(asked.tx, opened.balance.id) : [];
  const found = all.find((d) => d.id === asked.params.documentId);
  if (found === undefined) return undefined;
  const { fileId, personId } = found;
  const bytes = await openFile(asked.tx, { fileId, personId, dataClass: 'balance' });
  return { name: 'che-cosa-so-fare', mediaType: 'application/pdf', bytes };
}

async function funderOf({ tx }: OfBalance, { standing }: OpenedCase) {
  const project = await findProject(tx, standing.projectId);
  if (project === undefined) return null;
  const notice = project.noticeId === null ? undefined : await findNotice(tx, project.noticeId);
  return coFundingOf(project, notice);
}

async function shown(asked: OfBalance, done: string | undefined, problems: readonly Problem[]) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const { language } = asked;
  const { url, balance } = opened;
  const word = speakBalance(language);
  const mayWrite = await mayWith(asked, 'write');
  const made = await listBalanceDocuments(asked.tx, balance.id);
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word('document')}
      lead={word('documentLead')}
      done={done}
      problems={sayProblems(balanceWords, problems, language)}
    >
      {mayWrite &&
        (['official', 'easy'] as const).map((edition) => (
          <StepForm
            key={edition}
            asked={asked}
            action={`${url}/documento`}
            unseen={{ edition }}
            submit={word(`make.${edition}`)}
            variant={edition === 'official' ? 'primary' : 'secondary'}
          />
        ))}
      <h2>{word('documentsMade')}</h2>
      <DataTable
        caption={word('documentsMade')}
        captionHidden
        rows={made}
        rowKey={(d) => d.id}
        empty={<EmptyState title={word('noDocument')}>{word('noDocumentText')}</EmptyState>}
        columns={[
          {
            key: 'edition',
            label: word('document'),
            render: (d) => <a href={`${url}/documento/${d.id}`}>{word(`edition.${d.edition}`)}</a>,
          },
          { key: 'made', label: word('made'), render: (d) => formatInstant(d.madeAt, language) },
        ]}
      />
      {made.map((d) => (
        <p key={d.id} class="fingerprint">
          {word('fingerprintFile')}, {formatInstant(d.madeAt, language)}: <code>{d.sha256}</code>
        </p>
      ))}
    </BalanceFrame>
  );
}
