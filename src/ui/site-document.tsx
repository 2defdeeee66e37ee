import { LanguageContext, say } from './language.ts';
import { siteAddress } from './site-address.ts';
import type { SitePageProps } from './site-props.ts';
import { uiWords } from './words.ts';

/** JSON without a character that markup knows, but for the quotation marks, which the renderer escapes as everywhere and
 *  `renderPage` gives back: a browser reads this element as data, in which there are no entities. */
const asData = (value: unknown) =>
  JSON.stringify(value).replaceAll(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);

/** The whole document of a page of the public site but the doctype. One style sheet, one script, both files of ours;
 *  the policy lets nothing else run, and the JSON-LD is data. */
export function SiteDocument(props: SitePageProps) {
  const { shell, title, lead, description, structured, image, hidden, hasErrors, children } = props;
  const { lang, assets, addresses, publicUrl } = shell;
  const whole = `${hasErrors ? `${say(uiWords, 'errorPrefix', lang)} ` : ''}${title} · Accompagna`;
  const here = addresses[lang];
  const says = description ?? lead;
  const [css, script] = [assets.site?.css ?? assets.css, assets.site?.script ?? assets.script];
  return (
    <LanguageContext.Provider value={lang}>
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{whole}</title>
          {says && <meta name="description" content={says} />}
          <meta name="robots" content={hidden ? 'noindex, nofollow' : 'index, follow'} />
          <meta name="format-detection" content="telephone=no" />
          {!hidden && here !== null && <link rel="canonical" href={`${publicUrl}${here}`} />}
          {!hidden &&
            (['it', 'en'] as const).map((l) => {
              const href = addresses[l];
              return href === null ? null : (
                <link key={l} rel="alternate" hreflang={l} href={`${publicUrl}${href}`} />
              );
            })}
          <link
            rel="alternate"
            type="application/atom+xml"
            title={lang === 'it' ? 'Novità e avvisi' : 'News and notices'}
            href={siteAddress('/feed.xml', lang)}
          />
          {!hidden && <meta property="og:title" content={title} />}
          {!hidden && <meta property="og:type" content="website" />}
          {!hidden && says && <meta property="og:description" content={says} />}
          {!hidden && here !== null && <meta property="og:url" content={`${publicUrl}${here}`} />}
          {!hidden && image && <meta property="og:image" content={`${publicUrl}${image}`} />}
          {assets.fonts?.map((href) => (
            <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={css} />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          <script type="module" src={script} nonce={shell.nonce} />
          {structured && (
            <script type="application/ld+json" data-element="metatag">
              {asData(structured)}
            </script>
          )}
        </head>
        <body>{children}</body>
      </html>
    </LanguageContext.Provider>
  );
}
