import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { WholePlan } from '../types.ts';
import { MeasureTable } from './measure-table.tsx';
import { speakPlan } from './speak.ts';

/** Everything that a plan says, to be read: goals with their measures, other projects, days, what she agreed to. */
export function PlanText({ whole }: { whole: WholePlan }) {
  const { plan, goals, measures, others } = whole;
  const lang = useLanguage();
  const word = speakPlan(lang);
  const day = (d: CalendarDay | null) => (d === null ? word('notSaid') : formatDay(d, lang));
  const agreed = plan.attendanceToTreating;
  return (
    <>
      <DescriptionList
        items={[
          { label: word('opening'), value: plan.opening ? <bdi>{plan.opening}</bdi> : word('notSaid') },
          { label: word('startsOn'), value: day(plan.startsOn) },
          { label: word('endsOn'), value: day(plan.endsOn) },
          {
            label: word(plan.noReview === null || plan.firstReviewOn ? 'firstReviewOn' : 'noReview'),
            value: plan.firstReviewOn === null && plan.noReview ? plan.noReview : day(plan.firstReviewOn),
          },
          ...(plan.agreedHours === null
            ? []
            : [{ label: word('agreedHours'), value: <bdi>{plan.agreedHours}</bdi> }]),
          {
            label: word('attendance'),
            value: word(agreed === null ? 'attendance.' : agreed ? 'attendance.yes' : 'attendance.no'),
          },
        ]}
      />
      {goals.map((g, i) => (
        <section key={g.id}>
          <h2>{word('goal', { n: i + 1 })}</h2>
          <p>
            <bdi class="plan-words">{g.words}</bdi>
          </p>
          <p>
            {word('howKnown')}: <bdi>{g.howKnown ?? word('notSaid')}</bdi>
          </p>
          <MeasureTable measures={measures.filter((m) => m.goalId === g.id)} number={i + 1} />
        </section>
      ))}
      <h2>{word('others')}</h2>
      <p>{word('othersLead')}</p>
      {others.length === 0 && <p>{word(plan.noOtherProjects ? 'noOthersSaid' : 'notSaid')}</p>}
      {others.length > 0 && (
        <ul>
          {others.map((o) => (
            <li key={o.id}>
              {word(`other.${o.kind}`)}: <bdi>{[o.body, o.referent].filter(Boolean).join(', ')}</bdi>
              {o.sentOn && `. ${word('sentOn', { day: formatDay(o.sentOn, lang) })}`}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
