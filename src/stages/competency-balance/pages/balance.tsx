import { z } from 'zod';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { findProject } from '../../projects/store/projects.ts';
import { type BalanceStanding, findBalanceStanding } from '../commands/find-balance-standing.ts';
import { findBalanceRules } from '../commands/open-balance.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { speakBalance } from '../parts/balance-speak.ts';
import { BalanceView } from '../parts/balance-view.tsx';
import { isFollowUpDue, mayDo, minutesLeft } from '../rules.ts';
import { listBalancesOf } from '../store/balances.ts';
import { countEntries } from '../store/entries.ts';
import { findSignedPlan } from '../store/plans.ts';
import { type Section, sections } from '../types.ts';
import { balanceWords } from '../words.ts';
import { frameOf, mayWith, type OfBalance, type OpenedCase, openCase } from './opened-balance.ts';

/** What was just done, as the redirect says it. */
export const doneQuery = z.object({ fatto: z.string().max(40).optional().catch(undefined) });
/** The query of a page that a form leads back to. */
export type DoneQuery = z.output<typeof doneQuery>;

/** GET /persone/:personId/bilancio/:caseId: where the balance stands, or how to open one. */
export function balancePage(asked: OfBalance<OfBalance['params'], DoneQuery>) {
  return shown(asked, asked.query.fatto, []);
}

/** The same page after a step that was refused. */
export function balanceAgain(asked: OfBalance, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, problems);
}

async function shown(asked: OfBalance, done: string | undefined, problems: readonly Problem[]) {
  const opened = await openCase(asked);
  if (opened === undefined) return undefined;
  const { tx, language, now } = asked;
  const word = speakBalance(language);
  const mayWrite = await mayWith(asked, 'write');
  const { balance } = opened;
  const project = await findProject(tx, opened.standing.projectId);
  const opening =
    mayWrite && (balance === undefined || balance.state === 'closed') ? (
      <Opening asked={asked} opened={opened} {...(await openingFacts(asked, opened))} />
    ) : null;
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      top
      title={word('balanceOf', { name: opened.name })}
      lead={word('balanceLead', { project: project?.title ?? '' })}
      done={done}
      problems={sayProblems(balanceWords, problems, language)}
    >
      {balance === undefined ? (
        <>
          <EmptyState title={word('notOpened')}>{word('notOpenedText')}</EmptyState>
          {opening}
        </>
      ) : (
        <BalanceView
          needs={asked}
          url={opened.url}
          {...viewOf(await findBalanceStanding(tx, balance, now))}
          mayWrite={mayWrite}
          earlier={mayDo(balance.state, 'write-entry') ? await earlierOnes(asked, opened) : []}
          followUpDue={isFollowUpDue(balance.followUpOn, dayInRome(now))}
          openAgain={opening}
        />
      )}
    </BalanceFrame>
  );
}

function viewOf({ balance, missing, minutes, entries }: BalanceStanding) {
  const counts = Object.fromEntries(
    sections.map((s) => [s, entries.filter((e) => e.section === s).length]),
  ) as Record<Section, number>;
  const left = minutesLeft(balance.hoursDue, minutes.signed);
  return { balance, missing, counts, minutes: { ...minutes, left } };
}

/** Earlier balances of hers that hold something. */
async function earlierOnes({ tx }: OfBalance, { entries, balance }: OpenedCase) {
  const others = (await listBalancesOf(tx, entries)).filter((b) => b.id !== balance?.id);
  const held = await countEntries(
    tx,
    others.map((b) => b.id),
  );
  return others.filter((b) => (held.get(b.id) ?? 0) > 0);
}

async function openingFacts({ tx, now }: OfBalance, { standing }: OpenedCase) {
  const rules = await findBalanceRules(tx, standing, now);
  const waitsForPlan = rules?.order === 'plan-first' && (await findSignedPlan(tx, standing.id)) === undefined;
  return { hours: rules?.balanceHours || null, waitsForPlan };
}

type OpeningProps = { asked: OfBalance; opened: OpenedCase; hours: number | null; waitsForPlan: boolean };

function Opening({ asked, opened, hours, waitsForPlan }: OpeningProps) {
  const word = speakBalance(asked.language);
  if (waitsForPlan) return <Notice kind="info">{word('orderPlanFirst')}</Notice>;
  return (
    <StepForm
      asked={asked}
      action={`${opened.url}/apri`}
      submit={word(opened.balance === undefined ? 'open' : 'openAgain')}
      variant={opened.balance === undefined ? 'primary' : 'secondary'}
    >
      <p>{hours === null ? word('openNoHours') : word('openHours', { hours })}</p>
    </StepForm>
  );
}
