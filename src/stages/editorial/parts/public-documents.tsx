import { Icon } from '../../../ui/icon.tsx';
import { say } from '../../../ui/language.ts';
import type { PublishedDocument, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';

/** The documents of a page; each says how large it is, or that it stands on another site. */
export function PublicDocuments(props: { documents: readonly PublishedDocument[]; lang: SiteLanguage }) {
  return (
    <ul class="public-cards public-documents">
      {props.documents.map((document) => (
        <li key={document.href} class="public-card">
          <Icon name="document" />
          <p>
            <a href={document.href}>{document.title}</a>{' '}
            <span class="public-label">({about(document, props.lang)})</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function about({ size }: PublishedDocument, lang: SiteLanguage): string {
  return size === null
    ? say(publicPageWords, 'elsewhere', lang)
    : say(publicPageWords, 'size', lang, { size: sizeInWords(size, lang) });
}

/** '312 kB', '1,4 MB'. @param bytes of the file */
function sizeInWords(bytes: number, lang: SiteLanguage): string {
  if (bytes < 1_000_000) return `${Math.ceil(bytes / 1000)} kB`;
  const number = new Intl.NumberFormat(lang === 'it' ? 'it-IT' : 'en-GB', { maximumFractionDigits: 1 });
  return `${number.format(bytes / 1_000_000)} MB`;
}
