import type { ComponentChildren } from 'preact';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { SitePage, type SiteShell } from '../../../ui/site-page.tsx';
import { type OfferWord, offerWords } from '../words/offers.ts';

/** What a company reads once its offer has arrived: who calls, by when, and what then.
 *  @param day in words; undefined where the address does not say one */
export function OfferThanks({
  shell,
  day,
  days,
  feedback,
}: {
  shell: SiteShell;
  day: string | undefined;
  days: number;
  /** the question how easy the service was */
  feedback?: ComponentChildren;
}) {
  const { lang } = shell;
  const word = (key: OfferWord) =>
    say(offerWords, key, lang, { days, ...(day === undefined ? {} : { day }) });
  const companies = siteAddress('/partecipa/aziende', lang);
  return (
    <SitePage
      shell={shell}
      title={word('thanksTitle')}
      lead={word('thanksLead')}
      breadcrumb={[
        { href: siteAddress('/partecipa', lang), label: word('participate') },
        { href: companies, label: word('forCompanies') },
      ]}
      hidden
      feedback={feedback}
    >
      <h2>{word('who')}</h2>
      <p>{word('whoText')}</p>
      <h2>{word('when')}</h2>
      <p>{word(day === undefined ? 'whenSoon' : 'whenText')}</p>
      <h2>{word('afterwards')}</h2>
      <p>{word('afterwardsText')}</p>
      <p>
        <a href={companies}>{word('backToCompanies')}</a>
      </p>
    </SitePage>
  );
}
