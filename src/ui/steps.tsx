import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** Where a step of the path stands. */
export type StepState = 'done' | 'now' | 'next' | 'stopped';

/** One step; without `href` there is nothing to open yet. `note` is a date or two words. */
export type Step = {
  readonly label: string;
  readonly state: StepState;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
};

const states = {
  done: { icon: 'check', word: 'stepDone' },
  now: { icon: 'right', word: 'stepNow' },
  next: { icon: 'circle', word: 'stepNext' },
  stopped: { icon: 'stopped', word: 'stepStopped' },
} as const satisfies Record<StepState, object>;

/** The path as a row of steps, a column where it is narrow. `label` names the row: "Il percorso di Anna". */
export function Steps({ label, steps }: { label: string; steps: readonly Step[] }) {
  const word = useWords(uiWords);
  return (
    <ol class="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          class={`step step-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span class="step-state">
            <Icon name={states[step.state].icon} />
            {word(states[step.state].word)}
          </span>
          {step.href ? (
            <a class="step-label" href={step.href}>
              {step.label}
            </a>
          ) : (
            <span class="step-label">{step.label}</span>
          )}
          {step.note && <span class="step-note">{step.note}</span>}
        </li>
      ))}
    </ol>
  );
}
