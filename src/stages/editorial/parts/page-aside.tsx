import { useLanguage } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import type { PageState, SiteLanguage, WaitingOrder } from '../types.ts';
import { speak } from './speak.ts';
import { StateOfPage } from './state-of-page.tsx';

type Props = {
  readonly url: string;
  readonly otherUrl: string;
  readonly lang: SiteLanguage;
  readonly state: PageState;
  readonly waiting: readonly WaitingOrder[];
  readonly latest: { readonly number: number; readonly writtenAt: Date } | undefined;
  /** where the page stands, or will, on the public site */
  readonly address: string;
  readonly onSite: boolean;
};

/** Beside the form of a page: where it stands, and what can be done with it. */
export function PageAside({ url, otherUrl, lang, state, waiting, latest, address, onSite }: Props) {
  const reader = useLanguage();
  const word = speak(reader);
  // Of two the version comes first; that the page leaves is told by its state, or after it.
  const [next, leaves] = waiting;
  return (
    <SummaryCard
      title={word('standing')}
      items={[
        { label: word(`lang.${lang}`), value: <StateOfPage state={state} dueAt={next?.dueAt} /> },
        ...(typeof next?.number === 'number'
          ? [{ label: word('willComeOut'), value: word('versionNumber', { n: next.number }) }]
          : []),
        ...(leaves ? [{ label: word('willLeave'), value: formatInstant(leaves.dueAt, reader) }] : []),
        {
          label: word('version'),
          value:
            latest && word('versionOf', { n: latest.number, at: formatInstant(latest.writtenAt, reader) }),
        },
        { label: word('publicAddress'), value: onSite ? <a href={address}>{address}</a> : address },
      ]}
    >
      <ul>
        {latest && (
          <>
            <li>
              <a href={`${url}/anteprima/${latest.number}`}>{word('preview')}</a>
            </li>
            <li>
              <a href={`${url}/versioni`}>{word('versions')}</a>
            </li>
            <li>
              <a href={`${url}/pubblica`}>{word('toPublish')}</a>
            </li>
          </>
        )}
        {(onSite || typeof next?.number === 'number') && (
          <li>
            <a href={`${url}/togli`}>{word('toWithdraw')}</a>
          </li>
        )}
        <li>
          <a href={otherUrl}>
            {word('otherLanguage', { lang: word(`otherLanguage.${lang === 'it' ? 'en' : 'it'}`) })}
          </a>
        </li>
      </ul>
    </SummaryCard>
  );
}
