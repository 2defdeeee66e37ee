import type { ComponentChildren } from 'preact';
import type { Language } from './language.ts';
import { LanguageContext } from './language.ts';
import type { Assets } from './shell-props.ts';

/** Props of `HtmlDocument`. */
export type HtmlDocumentProps = {
  readonly lang: Language;
  readonly title: string;
  readonly assets: Assets;
  /** The nonce of this answer's Content-Security-Policy. */
  readonly nonce: string;
  /** Seconds after which the page asks for itself again. */
  readonly refreshSeconds?: number | undefined;
  readonly children?: ComponentChildren;
};

/** The whole document but the doctype, which the caller writes before it.
 *  There is one script, an external file; styles come from one file; nothing is written inline. */
export function HtmlDocument({ lang, title, assets, nonce, refreshSeconds, children }: HtmlDocumentProps) {
  return (
    <LanguageContext.Provider value={lang}>
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{`${title} · Accompagna`}</title>
          <meta name="robots" content="noindex, nofollow" />
          <meta name="format-detection" content="telephone=no" />
          {assets.fonts?.map((href) => (
            <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
          ))}
          <link rel="stylesheet" href={assets.css} />
          <link rel="icon" href={assets.icon} type="image/svg+xml" />
          <script type="module" src={assets.script} nonce={nonce} />
          {refreshSeconds !== undefined && (
            // The script waits while somebody is in the middle of the page; without it the browser does it.
            <noscript>
              <meta http-equiv="refresh" content={String(refreshSeconds)} />
            </noscript>
          )}
        </head>
        <body data-refresh={refreshSeconds}>{children}</body>
      </html>
    </LanguageContext.Provider>
  );
}
