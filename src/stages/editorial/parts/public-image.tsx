import { say } from '../../../ui/language.ts';
import type { PublishedImage, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';

/** The picture of a page, with what it shows in words and whose it is. Its size is told, so that nothing jumps. */
export function PublicImage({ image, lang }: { image: PublishedImage; lang: SiteLanguage }) {
  return (
    <figure class="public-figure">
      <img src={image.href} alt={image.alt} width={image.width} height={image.height} />
      {image.credit !== null && (
        <figcaption>{say(publicPageWords, 'credit', lang, { credit: image.credit })}</figcaption>
      )}
    </figure>
  );
}
