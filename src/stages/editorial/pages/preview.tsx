import { parseMarkedText } from '../../../platform/marked-text/parse-marked-text.ts';
import { Notice } from '../../../ui/notice.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { factsOfPage } from '../commands/facts-of-page.ts';
import { PublicPage } from '../parts/public-page.tsx';
import { speak } from '../parts/speak.ts';
import { isOver } from '../rules/is-over.ts';
import { publicPath } from '../rules/public-path.ts';
import { assetsOf, publishedContent } from '../rules/published-content.ts';
import { listAssetsById } from '../store/assets.ts';
import { findText } from '../store/texts.ts';
import { type OfPage, openPage } from './opened-page.ts';

/** GET /redazione/pagine/:pageId/:lang/anteprima/:number: a version as citizens would read it if it were published now,
 *  with the same parts; its pictures and documents stand behind the wall. */
export async function previewPage(asked: OfPage<unknown, unknown, { number: number }>) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const { page, lang, url } = opened;
  const text = await findText(asked.tx, page.id, lang, asked.params.number);
  if (text === undefined) return undefined;
  const facts = await factsOfPage(asked.tx, page);
  const assets = await listAssetsById(asked.tx, assetsOf(text.content));
  const content = publishedContent(
    text.content,
    facts,
    assets,
    lang,
    (a) => `/redazione/immagini/${a.id}/file`,
  );
  const word = speak(asked.language);
  return (
    <PublicPage
      shell={{
        lang,
        assets: asked.shell.assets,
        demo: asked.shell.demo,
        addresses: {
          it: publicPath(page.kind, page.slug, 'it'),
          en: publicPath(page.kind, page.slug, 'en'),
        },
        publicUrl: asked.publicUrl,
        nonce: asked.nonce,
      }}
      page={{ kind: page.kind, slug: page.slug, lang, content, updatedAt: asked.now }}
      body={parseMarkedText(content.body)}
      more={parseMarkedText(content.more, 'altro-')}
      over={isOver(content, dayInRome(asked.now))}
      hidden
      band={
        <Notice kind="warning">
          {word('previewBand', { n: text.number })} <a href={url}>{word('backToText')}</a>
        </Notice>
      }
    />
  );
}
