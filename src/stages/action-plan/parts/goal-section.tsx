import { useLanguage } from '../../../ui/language.ts';
import type { Goal, Measure } from '../types.ts';
import { MeasureTable } from './measure-table.tsx';
import { speakPlan } from './speak.ts';

type Props = {
  url: string;
  goal: Goal;
  number: number;
  measures: readonly Measure[];
  /** whether the reader writes in this draft */
  writes: boolean;
  /** whether the plan stands and is followed */
  followed: boolean;
  /** whether the reader says what became of its measures */
  follows: boolean;
};

/** One goal with the measures that serve it, and where they are changed. */
export function GoalSection({ url, goal, number, measures, writes, followed, follows }: Props) {
  const word = speakPlan(useLanguage());
  return (
    <section>
      <h3>{word('goal', { n: number })}</h3>
      <p>
        <bdi class="plan-words">{goal.words}</bdi>
      </p>
      <p>
        {word('howKnown')}: <bdi>{goal.howKnown ?? word('notSaid')}</bdi>
      </p>
      <MeasureTable
        measures={measures}
        number={number}
        followed={followed}
        act={
          writes
            ? (m) => <a href={`${url}/misure/${m.id}`}>{word('editMeasure')}</a>
            : follows
              ? (m) => <a href={`${url}/misure/${m.id}/esito`}>{word('saveBecame')}</a>
              : undefined
        }
      />
      {writes && (
        <p>
          <a href={`${url}/misure/nuova?obiettivo=${goal.id}`}>{word('addMeasure', { n: number })}</a>
          {' · '}
          <a href={`${url}/obiettivi/${goal.id}`}>{word('editGoal')}</a>
        </p>
      )}
    </section>
  );
}
