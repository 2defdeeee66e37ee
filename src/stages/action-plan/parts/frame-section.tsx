import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { ActionPlan } from '../types.ts';
import { speakPlan } from './speak.ts';

type Props = { url: string; plan: ActionPlan; writes: boolean };

/** What the first page of a plan says, and where it is changed. */
export function FrameSection({ url, plan, writes }: Props) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  const day = (d: ActionPlan['startsOn']) => (d === null ? word('notSaid') : formatDay(d, lang));
  const agreed = plan.attendanceToTreating;
  const noReview = plan.firstReviewOn === null && plan.noReview !== null;
  return (
    <section>
      <h2>{word('frame')}</h2>
      <DescriptionList
        items={[
          { label: word('opening'), value: plan.opening ? <bdi>{plan.opening}</bdi> : word('notSaid') },
          { label: word('startsOn'), value: day(plan.startsOn) },
          { label: word('endsOn'), value: day(plan.endsOn) },
          noReview
            ? { label: word('noReview'), value: <bdi>{plan.noReview}</bdi> }
            : { label: word('firstReviewOn'), value: day(plan.firstReviewOn) },
          ...(plan.agreedHours === null
            ? []
            : [{ label: word('agreedHours'), value: <bdi>{plan.agreedHours}</bdi> }]),
          {
            label: word('attendance'),
            value: word(agreed === null ? 'attendance.' : agreed ? 'attendance.yes' : 'attendance.no'),
          },
        ]}
      />
      {writes && (
        <p>
          <a href={`${url}/testo`}>{word('editFrame')}</a>
        </p>
      )}
    </section>
  );
}
