import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { listPapers, type Paper } from '../store/papers.ts';
import type { Referral } from '../types.ts';
import { type PaperWord, paperWords } from '../words/paper.ts';
import { referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

/** Parameters of every page of one paper. */
export type PaperParams = ReferralParams & { paperId: string };
/** Previews on the page: a long report is read by downloading it. */
const PREVIEW_PAGES = 3;

/** GET …/carte/:paperId: a paper, its first pages drawn by us. */
export async function paperPage(asked: Asked<PaperParams, unknown, unknown>) {
  const found = await openedPaper(asked);
  if (found === undefined) return undefined;
  const names = await listAccountNames(asked.tx, [found.paper.addedBy]);
  return h(PaperPage, { asked, ...found, by: names.get(found.paper.addedBy) ?? '' });
}

/** The paper a URL names, if it is of the referral and the person it names. */
export async function openedPaper(
  asked: Asked<PaperParams, unknown, unknown>,
): Promise<{ referral: Referral; paper: Paper } | undefined> {
  const referral = await openedReferral(asked);
  if (referral === undefined) return undefined;
  const paper = (await listPapers(asked.tx, referral.id)).find((p) => p.id === asked.params.paperId);
  return paper && { referral, paper };
}

type Shown = { asked: Asked<PaperParams, unknown, unknown>; referral: Referral; paper: Paper; by: string };

function PaperPage({ asked, referral, paper, by }: Shown) {
  const lang = asked.language;
  const word = (key: PaperWord, values?: Record<string, string | number>) =>
    say(paperWords, key, lang, values);
  const url = referralUrl(referral, '/carte');
  const own = `${url}/${paper.id}`;
  return (
    <OfficePage
      shell={asked.shell}
      title={word(`paper.${paper.kind}`)}
      breadcrumbs={[
        { href: '/segnalazioni', label: say(referralWords, 'referrals', lang) },
        { href: referralUrl(referral), label: say(referralWords, 'referral', lang) },
        { href: url, label: word('papers') },
      ]}
    >
      <DescriptionList
        items={[
          { label: word('paper.addedOn'), value: formatInstant(paper.addedAt, lang) },
          { label: word('paper.addedBy'), value: by },
          { label: word('paper.pages'), value: String(paper.pages) },
          { label: word('paper.fingerprint'), value: <code class="fingerprint">{paper.sha256}</code> },
        ]}
      />
      <p>
        <a href={`${own}/file`}>{word('paper.download', { name: paper.name })}</a>
      </p>
      {Array.from({ length: Math.min(paper.pages, PREVIEW_PAGES) }, (_, i) => (
        <img
          key={`page-${i + 1}`}
          class="paper-preview"
          src={`${own}/anteprima/${i + 1}`}
          alt={word('paper.preview', { name: paper.name, page: i + 1 })}
          loading="lazy"
        />
      ))}
      {paper.pages > PREVIEW_PAGES && <p>{word('paper.more')}</p>}
    </OfficePage>
  );
}
