import { useLanguage } from '../../../ui/language.ts';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { WholePlan } from '../types.ts';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  asked: FormNeeds;
  whole: WholePlan;
  writes: boolean;
  /** whether the reader notes that the plan was sent on */
  follows: boolean;
};

/** The projects that she has already, which the plan never replaces. */
export function OtherSection({ asked, url, whole, writes, follows }: Props) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  const { plan, others } = whole;
  const none = plan.noOtherProjects && others.length === 0;
  return (
    <section>
      <h2>{word('others')}</h2>
      <p>{word('othersLead')}</p>
      {others.length === 0 && <p>{word(none ? 'noOthersSaid' : 'notSaid')}</p>}
      {others.length > 0 && (
        <ul>
          {others.map((o) => (
            <li key={o.id}>
              {word(`other.${o.kind}`)}: <bdi>{[o.body, o.referent].filter(Boolean).join(', ')}</bdi>
              {'. '}
              {plan.state === 'signed' &&
                (o.sentOn ? word('sentOn', { day: formatDay(o.sentOn, lang) }) : word('notSent'))}
              {follows && o.sentOn === null && (
                <>
                  {'. '}
                  <a href={`${url}/altri-progetti/${o.id}/inviato`}>{word('saveSent')}</a>
                </>
              )}
              {writes && <a href={`${url}/altri-progetti/${o.id}`}>{word('editOther')}</a>}
            </li>
          ))}
        </ul>
      )}
      {writes && (
        <p>
          <a href={`${url}/altri-progetti/nuovo`}>{word('addOther')}</a>
        </p>
      )}
      {writes && others.length === 0 && (
        <StepForm
          action={`${url}/altri-progetti/nessuno`}
          asked={asked}
          version={plan.version}
          unseen={{ none: none ? 'no' : 'yes' }}
          variant="secondary"
          submit={word(none ? 'noOthersBack' : 'noOthers')}
        />
      )}
    </section>
  );
}
