import { Columns } from '../../../ui/columns.tsx';
import { doneNotice } from '../../../ui/done-notice.ts';
import { Notice } from '../../../ui/notice.tsx';
import { Steps } from '../../../ui/steps.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { GateTable } from '../parts/gate-table.tsx';
import { ProposalText, SaidText } from '../parts/proposal-text.tsx';
import { speak } from '../parts/speak.ts';
import { StateOfIntroduction } from '../parts/state-of-introduction.tsx';
import { StepLog } from '../parts/step-log.tsx';
import { mayGivePaper } from '../rules/company-paper.ts';
import { gatesFor, standingGates } from '../rules/gates.ts';
import { mayAct, rungStates } from '../rules/ladder.ts';
import { listGates } from '../store/gates.ts';
import { findIntroductionWords } from '../store/introductions.ts';
import { listSteps } from '../store/steps.ts';
import { companyPaperWords } from '../words/company-paper.ts';
import { introductionWords } from '../words.ts';
import { nowSection } from './now-section.tsx';
import {
  allowed,
  callColleagues,
  type DoneQuery,
  type OfIntroduction,
  openIntroduction,
} from './opened-introduction.ts';

/** GET /persone/:personId/presentazioni/:introductionId: the rungs, what comes now, the conditions, what happened. */
export async function introductionPage(asked: OfIntroduction<DoneQuery>) {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return undefined;
  const { person, name, url, here, introduction: i, place, called } = opened;
  const { tx, language } = asked;
  const word = speak(language);
  const may = await allowed(asked);
  const reasons = may('read', 'search');
  const steps = await listSteps(tx, [i.id], reasons);
  const words = reasons ? await findIntroductionWords(tx, i.id) : undefined;
  const gates = place
    ? standingGates(
        gatesFor(place.kind, i.trialFrom ?? dayInRome(asked.now)),
        await listGates(tx, i.id, reasons),
      )
    : [];
  const callBy = await callColleagues(
    asked,
    steps.map((s) => s.recordedBy),
  );
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={called}
      lead={name}
      notice={doneNotice(introductionWords, asked.query.fatto, language)}
      above={[{ href: url, label: word('introductions') }]}
      problems={[]}
    >
      <p>
        <StateOfIntroduction state={i.state} />
      </p>
      {may('write') && mayGivePaper(i.state) && (
        <p>
          <a href={`${here}/foglio`}>{companyPaperWords.title[language]}</a>
        </p>
      )}
      <Steps
        label={word('rungs')}
        steps={rungStates(i.state, steps).map((r) => ({
          label: word(`state.${r.rung}`),
          state: r.state,
        }))}
      />
      <Columns
        main={
          <>
            {await nowSection(asked, opened, steps, may('write'))}
            {i.state !== 'proposed' && i.state !== 'declined' && (
              <section>
                <h2>{word('gates')}</h2>
                <GateTable
                  lines={gates.map(({ rule, gate }) => ({
                    gate: rule.gate,
                    need: rule.need,
                    source: rule.source,
                    verify: rule.sure === 'verify',
                    entered: gate,
                  }))}
                  enterAt={may('write') && mayAct(i.state, 'pass-gate') ? `${here}/condizioni` : undefined}
                />
              </section>
            )}
            <section>
              <h2>{word('log')}</h2>
              <StepLog steps={steps} called={callBy} />
            </section>
          </>
        }
        aside={
          words ? (
            <>
              <section>
                <h2>{word('proposalTitle')}</h2>
                <ProposalText proposal={words.proposal} />
              </section>
              <section>
                <h2>{word('saidTitle')}</h2>
                <SaidText said={words.said} />
              </section>
            </>
          ) : (
            <Notice kind="info">{word('codeOnly')}</Notice>
          )
        }
      />
    </NearPage>
  );
}
