import type { ComponentChildren } from 'preact';
import type { Language } from './language.ts';

/** URLs of the built files, as the server publishes them. `fonts` are preloaded when given. */
export type Assets = {
  readonly css: string;
  readonly script: string;
  /** of the table of everybody alone */
  readonly joint?: string | undefined;
  readonly icon: string;
  /** of the public site, which is another style sheet and another script */
  readonly site?: { readonly css: string; readonly script: string } | undefined;
  readonly fonts?: readonly string[] | undefined;
};

/** A link of the navigation or of the breadcrumb; `current` marks the section being read. */
export type PageLink = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
};

/** The same page in another language; `href` keeps the place one is in. */
export type LanguageLink = PageLink & { readonly lang: Language; readonly current: boolean };

/** Times of the session in seconds from the last request, and where a POST keeps it alive. */
export type IdleProps = {
  readonly warnAfterSeconds: number;
  readonly endsAfterSeconds: number;
  readonly keepAliveUrl: string;
};

/** What surrounds every page of the office, the same for each request of one account. */
export type ShellProps = {
  readonly lang: Language;
  readonly assets: Assets;
  readonly nonce: string;
  /** True where all data are invented: every page then says so. */
  readonly demo: boolean;
  readonly territory?: string | undefined;
  readonly account?: { readonly name: string; readonly role: string } | undefined;
  readonly navigation: readonly PageLink[];
  readonly csrf?: string | undefined;
  /** `shortcut: false` takes "/" away for who speaks to the computer (WCAG 2.1.4). */
  readonly search?:
    | {
        readonly action: string;
        readonly value?: string | undefined;
        readonly shortcut?: boolean | undefined;
      }
    | undefined;
  readonly languageLinks: readonly LanguageLink[];
  readonly idle?: IdleProps | undefined;
  readonly signOutUrl?: string | undefined;
  /** Where the product's name leads; "/" unless told. */
  readonly homeUrl?: string | undefined;
  /** Privacy notice, accessibility statement and the like. */
  readonly footerLinks?: readonly PageLink[] | undefined;
};

/** What a page without navigation needs: sign-in, errors, the 503 page. */
export type PlainShellProps = Pick<ShellProps, 'lang' | 'assets' | 'nonce' | 'demo'> & Partial<ShellProps>;

/** The outcome of what was just done, shown once above the page's content. */
export type PageNotice = { readonly kind: NoticeKind; readonly text: string };

/** The four kinds of notice; each has its own icon and its own word. */
export type NoticeKind = 'success' | 'info' | 'warning' | 'error';

/** The words of one page: `title` is its h1 and says what one does here. */
export type PageProps = {
  readonly title: string;
  readonly lead?: string | undefined;
  readonly notice?: PageNotice | undefined;
  /** Puts "Errore:" before the document's title when the form came back with errors. */
  readonly hasErrors?: boolean | undefined;
  /** Seconds after which the page asks for itself again: only while long work goes on, and with a way to hold it. */
  readonly refreshSeconds?: number | undefined;
  readonly children?: ComponentChildren;
};
