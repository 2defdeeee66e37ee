import type { Asked } from '../../../platform/http/asked.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import { speakWork } from '../parts/work-speak.ts';
import { herWork } from './her-introductions.ts';
import { herUrl } from './her-url.ts';

/** Work, on her own page: what waits for her answer, her places, her card, and how to stop. Nothing before there is any. */
export async function workSection(asked: Asked<{ personId: PersonId }, unknown, unknown>) {
  const { params } = asked;
  const word = speakWork(asked.language);
  const { any, waiting, underWay, card } = await herWork(asked.tx, params.personId);
  const cardWaits = card?.state === 'to-agree';
  if (!any && card === undefined) return null;
  return (
    <>
      {(waiting.length > 0 || cardWaits) && (
        <section aria-labelledby="to-answer">
          <h2 id="to-answer">{word('toAnswer')}</h2>
          <ul class="her-links">
            {cardWaits && (
              <li>
                <a href={herUrl(params, '/scheda')}>{word('waits.card')}</a>
              </li>
            )}
            {waiting.map(({ introduction: i }) => (
              <li key={i.id}>
                <a href={herUrl(params, `/proposte/${i.id}`)}>
                  {word('waits.proposal', { day: formatDay(dayInRome(i.proposedAt), asked.language) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="work">
        <h2 id="work">{word('work')}</h2>
        <ul class="her-links">
          {any && (
            <li>
              <a href={herUrl(params, '/proposte')}>{word('allProposals')}</a>
            </li>
          )}
          {card && !cardWaits && (
            <li>
              <a href={herUrl(params, '/scheda')}>{word('myCard')}</a>
            </li>
          )}
          {underWay.map(({ introduction: i }) => (
            <li key={i.id}>
              <a href={herUrl(params, `/proposte/${i.id}/stop`)}>{word('stopLink')}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
