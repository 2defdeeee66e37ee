import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import type { OrderKind, WaitingOrder } from '../types.ts';
import { speak } from './speak.ts';

type Props = { readonly asked: FormNeeds; readonly url: string; readonly waiting: readonly WaitingOrder[] };

/** What is to happen to a page at its hour, and the way to call it off; nothing where nothing is. */
export function WaitingOrders({ asked, url, waiting }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  if (waiting.length === 0) return null;
  return (
    <>
      <h2>{word('waitingTitle')}</h2>
      {waiting.map(({ number, dueAt }) => {
        const at = formatInstant(dueAt, lang);
        const kind: OrderKind = number === null ? 'leaves' : 'comes';
        return (
          <StepForm
            key={kind}
            asked={asked}
            action={`${url}/annulla`}
            submit={word(kind === 'leaves' ? 'callOffLeaving' : 'callOff')}
            variant="secondary"
            unseen={{ kind }}
          >
            <p>
              <strong>
                {number === null ? word('waitingLeaves', { at }) : word('waitingComes', { at, n: number })}
              </strong>{' '}
              {word(`${kind}Replaced`)}
            </p>
          </StepForm>
        );
      })}
    </>
  );
}
