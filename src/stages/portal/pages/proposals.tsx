import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { Introduction } from '../../introductions/types.ts';
import type { PersonId } from '../../people/types.ts';
import { HerPage } from '../parts/her-page.tsx';
import { type SpeakWork, speakWork } from '../parts/work-speak.ts';
import { workWords } from '../words/work.ts';
import { herProposals } from './her-introductions.ts';
import { herUrl, type workQuery } from './her-url.ts';

/** GET /mio/:personId/proposte: the places that were proposed to her, and how each stands. */
export async function proposalsPage(
  asked: Asked<{ personId: PersonId }, z.output<typeof workQuery>, unknown>,
) {
  const { language, params } = asked;
  const word = speakWork(language);
  const proposals = await herProposals(asked.tx, params.personId);
  return (
    <HerPage
      shell={asked.shell}
      title={word('allProposals')}
      lead={word('proposalsLead')}
      notice={doneNotice(workWords, asked.query.fatto, language)}
      home={herUrl(params)}
    >
      {proposals.length === 0 ? (
        <p>{word('noProposals')}</p>
      ) : (
        <ul class="her-links">
          {proposals.map(({ introduction: i, words }) => (
            <li key={i.id}>
              <a href={herUrl(params, `/proposte/${i.id}`)}>{words.proposal.where}</a>
              <p>
                {word('ofDay', { day: formatDay(dayInRome(i.proposedAt), language) })}.{' '}
                {howItStands(word, i, language)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </HerPage>
  );
}

/** Where an introduction stands, to her. */
export function howItStands(word: SpeakWork, i: Introduction, lang: 'it' | 'en'): string {
  return word(`is.${i.state}`, i.trialFrom ? { day: formatDay(i.trialFrom, lang) } : {});
}
