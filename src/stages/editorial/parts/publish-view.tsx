import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import type { Filled } from '../../../ui/typed.ts';
import type { PageStanding } from '../types.ts';
import { LaterForm } from './later-form.tsx';
import { speak } from './speak.ts';
import { WaitingOrders } from './waiting-order.tsx';

type Props = Filled & {
  readonly asked: FormNeeds;
  readonly url: string;
  readonly number: number;
  readonly address: string;
  readonly standing: PageStanding;
  /** names of the pictures and documents that the version shows */
  readonly assets: readonly string[];
  /** what keeps it from being published, in sentences */
  readonly hindrances: readonly string[];
};

/** What happens when a version is published, and the two ways to do it. */
export function PublishView({ asked, url, number, standing, hindrances, ...props }: Props) {
  const word = speak(useLanguage());
  const { published, waiting } = standing;
  const now = () => {
    if (published === undefined) return word('nowNothing');
    if (published === null) return word('nowWithdrawn');
    return published === number ? word('nowSame') : word('nowVersion', { n: published });
  };
  return (
    <>
      <WaitingOrders asked={asked} url={url} waiting={waiting} />
      <h2>{word('whatHappens')}</h2>
      <DescriptionList
        items={[
          { label: word('willStandAt'), value: props.address },
          { label: word('nowThere'), value: now() },
          { label: word('alsoPublic'), value: props.assets.join(', ') || word('nothingElse') },
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
          <StepForm
            asked={asked}
            action={`${url}/pubblica`}
            submit={word('publishNow')}
            unseen={{ number }}
          />
          <LaterForm
            asked={asked}
            action={`${url}/programma`}
            submit={word('publishLater')}
            unseen={{ number }}
            typed={props.typed}
            problems={props.problems}
          />
        </>
      )}
    </>
  );
}
