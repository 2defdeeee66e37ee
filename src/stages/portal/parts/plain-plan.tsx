import { type Language, say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { WholePlan } from '../../action-plan/types.ts';
import { catalogueWords } from '../../action-plan/words/catalogue.ts';
import { type PortalWord, portalWords } from '../words.ts';

/** Her plan as she reads it: her words, then goal by goal what is done, by whom and by when. */
export function PlainPlan({ whole, lang }: { whole: WholePlan; lang: Language }) {
  const word = (key: PortalWord, values?: Record<string, string | number>) =>
    say(portalWords, key, lang, values);
  const { plan, goals, measures, others } = whole;
  return (
    <>
      {plan.opening && (
        <section aria-labelledby="my-words">
          <h2 id="my-words">{word('myWords')}</h2>
          <p class="own-words">{plan.opening}</p>
        </section>
      )}
      {goals.map((goal, i) => (
        <section key={goal.id} aria-labelledby={`goal-${i}`}>
          <h2 id={`goal-${i}`}>{word('goal', { n: i + 1 })}</h2>
          <p class="own-words">{goal.words}</p>
          <h3>{word('doing')}</h3>
          <ul>
            {measures
              .filter((m) => m.goalId === goal.id)
              .map((m) => (
                <li key={m.id}>
                  {word('measure', {
                    kind: catalogueWords[`measure.${m.kind}`][lang],
                    what: m.what,
                    who: m.who ?? '',
                    day: m.byOn === null ? '' : formatDay(m.byOn, lang),
                  })}
                </li>
              ))}
          </ul>
          {goal.howKnown && <p>{word('howKnown', { text: goal.howKnown })}</p>}
        </section>
      ))}
      {others.length > 0 && (
        <section aria-labelledby="other-projects">
          <h2 id="other-projects">{word('others')}</h2>
          <ul>
            {others.map((o) => (
              <li key={o.id}>
                {catalogueWords[`other.${o.kind}`][lang]} · {o.body}
              </li>
            ))}
          </ul>
          <p>{word('othersText')}</p>
        </section>
      )}
      {plan.firstReviewOn && <p>{word('review', { day: formatDay(plan.firstReviewOn, lang) })}</p>}
    </>
  );
}
