import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import type { WaitingOrder } from '../types.ts';
import { speak } from './speak.ts';

type Props = { readonly asked: FormNeeds; readonly url: string; readonly waiting: WaitingOrder };

/** What is to happen to a page at its hour, and the way to call it off. */
export function WaitingOrderView({ asked, url, waiting }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  const at = formatInstant(waiting.dueAt, lang);
  const { number } = waiting;
  return (
    <>
      <h2>{word('waitingTitle')}</h2>
      <p>{number === null ? word('waitingLeaves', { at }) : word('waitingComes', { at, n: number })}</p>
      <p>{word('waitingReplaced')}</p>
      <StepForm
        asked={asked}
        action={`${url}/annulla`}
        submit={word(number === null ? 'callOffLeaving' : 'callOff')}
        variant="secondary"
      />
    </>
  );
}
