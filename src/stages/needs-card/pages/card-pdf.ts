import type { SentFile } from '../../../platform/http/sent-file.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import { findProject } from '../../projects/store/projects.ts';
import { findToldProject } from '../commands/find-told-project.ts';
import { writeHerCard } from '../commands/write-her-card.ts';
import { type OfCard, type OpenedCase, openCardOf } from './opened-card.ts';

/** GET …/foglio and …/foglio-facile: the card one works with, as her own paper. A draft is not hers yet and has none. */
export const cardPdf =
  (edition: 'official' | 'easy') =>
  async (asked: OfCard): Promise<SentFile | undefined> => {
    const opened = await openCardOf(asked);
    const sha256 = opened?.card.sha256 ?? null;
    if (opened === undefined || sha256 === null) return undefined;
    const { card } = opened;
    const bytes = await writeHerCard(card.content, edition, {
      name: opened.name,
      number: card.number,
      on: dayInRome(card.offeredAt ?? card.writtenAt),
      language: 'it',
      told: await findToldProject(asked.tx, opened.standing),
      funder: await funderOf(asked, opened),
      code: sha256.slice(0, 12).toUpperCase(),
    });
    return { name: 'la-mia-scheda', mediaType: 'application/pdf', bytes };
  };

async function funderOf({ tx }: OfCard, { standing }: OpenedCase) {
  const project = await findProject(tx, standing.projectId);
  if (project === undefined) return null;
  const notice = project.noticeId === null ? undefined : await findNotice(tx, project.noticeId);
  return coFundingOf(project, notice);
}
