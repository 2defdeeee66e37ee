import type { ComponentChildren } from 'preact';
import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { selectionWords } from '../words.ts';
import type { ProcedureViewProps } from './procedure-view-props.ts';

/** What the coordination of the lead does with a selection, step after step. */
export function ProcedureForms(p: ProcedureViewProps) {
  const word = useWords(selectionWords);
  const field = (name: string) => ({
    name,
    value: typedText(p.typed, name),
    error: problemOf(p.problems, name),
  });
  const open = p.procedure.state === 'open';
  const placed = p.procedure.mode !== 'identified-by-services';
  const proposes = p.rows.some((r) => r.proposed !== null);
  return (
    <>
      {open && (
        <Step {...p} below="/entra" title={word('enter')} lead={word('enterLead')} submit={word('enter')} />
      )}
      {open && placed && (
        <Step
          {...p}
          below="/ordina"
          title={word('rankTitle')}
          lead={word('rankLead')}
          submit={word(
            `rank.${p.procedure.mode === 'open-window' ? 'open-window' : 'public-notice-with-ranking'}`,
          )}
        >
          <Missing {...p} />
        </Step>
      )}
      {open && proposes && (
        <Step
          {...p}
          below="/decidi"
          title={word('decideProposed')}
          lead={word('decideProposedLead')}
          submit={word('decideProposed')}
        >
          <TextareaField {...field('reason')} label={word('reason')} rows={3} maxLength={4_000} optional />
        </Step>
      )}
      <Step
        {...p}
        below="/verbale"
        title={word('minutes')}
        lead={word('minutesLead')}
        submit={word('makeMinutes')}
        after={
          p.minutes.length > 0 && (
            <ul>
              {p.minutes.map((m) => (
                <li key={m.href}>
                  <a href={m.href}>{word('minutesOf', { day: m.day })}</a>
                </li>
              ))}
            </ul>
          )
        }
      />
      {open && (
        <Step {...p} below="/chiudi" title={word('closing')} submit={word('close')}>
          {p.closing.length === 0 ? (
            <p>{word('closingReady')}</p>
          ) : (
            <ul>
              {p.closing.map((problem) => (
                <li key={problem}>{word(problem)}</li>
              ))}
            </ul>
          )}
          <TextField {...field('actNumber')} label={word('actNumber')} autocomplete="off" />
          <DateField {...field('actOn')} label={word('actOn')} />
        </Step>
      )}
    </>
  );
}

function Missing(p: ProcedureViewProps) {
  const word = useWords(selectionWords);
  if (p.missing.length === 0) return null;
  const whole = p.missing.filter((m) => m.all);
  return (
    <>
      <Notice kind="warning" title={word('missingScores')}>
        <p>{word('missingScoresCount', { n: p.missing.length })}</p>
        <details>
          <summary>{word('missingScoresWhich')}</summary>
          <ul>
            {p.missing.map((m) => (
              <li key={m.value}>
                {word('missingScore', { member: m.member, candidate: m.candidate, criteria: m.criteria })}
              </li>
            ))}
          </ul>
        </details>
      </Notice>
      {whole.length > 0 && (
        <details open={p.problems.length > 0}>
          <summary>{word('abstainedOpen')}</summary>
          <CheckboxGroup
            name="abstained"
            label={word('abstained')}
            hint={word('abstainedHint')}
            error={problemOf(p.problems, 'abstained')}
            optional
            values={[p.typed['abstained'] ?? []].flat()}
            options={whole.map((m) => ({
              value: m.value,
              label: word('abstainedOne', { member: m.member, candidate: m.candidate }),
            }))}
          />
        </details>
      )}
    </>
  );
}

type StepProps = Pick<ProcedureViewProps, 'url' | 'csrf' | 'formKey' | 'procedure'> & {
  below: string;
  title: string;
  lead?: string;
  submit: string;
  after?: ComponentChildren;
  children?: ComponentChildren;
};

function Step(p: StepProps) {
  return (
    <section>
      <h2>{p.title}</h2>
      {p.lead && <p>{p.lead}</p>}
      {p.after}
      <StepForm
        asked={p}
        action={`${p.url}${p.below}`}
        version={p.procedure.version}
        submit={p.submit}
        variant="secondary"
      >
        {p.children}
      </StepForm>
    </section>
  );
}
