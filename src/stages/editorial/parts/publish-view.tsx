import { DateField } from '../../../ui/date-field.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import { type Filled, fieldOf } from './filled.ts';
import { speak } from './speak.ts';
import { type FormAsked, StepForm } from './step-form.tsx';

type Props = Filled & {
  readonly asked: FormAsked;
  readonly url: string;
  readonly number: number;
  readonly address: string;
  /** what stands on the site now: a number, null where it was taken away, undefined where nothing ever stood */
  readonly published: number | null | undefined;
  readonly dueAt: Date | undefined;
  /** names of the pictures and documents that the version shows */
  readonly assets: readonly string[];
  /** what keeps it from being published, in sentences */
  readonly hindrances: readonly string[];
};

/** What happens when a version is published, and the two ways to do it. */
export function PublishView(props: Props) {
  const { asked, url, number, dueAt, hindrances, ...filled } = props;
  const lang = useLanguage();
  const word = speak(lang);
  const field = fieldOf(filled);
  const now = () => {
    if (props.published === undefined) return word('nowNothing');
    if (props.published === null) return word('nowWithdrawn');
    return props.published === number ? word('nowSame') : word('nowVersion', { n: props.published });
  };
  const at = dueAt && formatInstant(dueAt, lang);
  return (
    <>
      <h2>{word('whatHappens')}</h2>
      <DescriptionList
        items={[
          { label: word('willStandAt'), value: props.address },
          { label: word('nowThere'), value: now() },
          { label: word('alsoPublic'), value: props.assets.join(', ') || word('nothingElse') },
          ...(at ? [{ label: word('waitingNow'), value: word('waitingReplaced', { at }) }] : []),
        ]}
      />
      {hindrances.length > 0 ? (
        <Notice kind="warning" title={word('hindered')}>
          <ul>
            {hindrances.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <a href={url}>{word('backToText2')}</a>
        </Notice>
      ) : (
        <>
          <StepForm asked={asked} action={`${url}/pubblica`} submit={word('publishNow')}>
            <input type="hidden" name="number" value={number} />
          </StepForm>
          <h2>{word('laterTitle')}</h2>
          <StepForm
            asked={asked}
            action={`${url}/programma`}
            submit={word('publishLater')}
            variant="secondary"
          >
            <input type="hidden" name="number" value={number} />
            <DateField {...field('day')} label={word('dueDay')} />
            <TimeField {...field('time')} label={word('dueTime')} />
          </StepForm>
        </>
      )}
      {dueAt && (
        <StepForm asked={asked} action={`${url}/annulla`} submit={word('callOff')} variant="secondary" />
      )}
    </>
  );
}
