import type { ComponentChildren } from 'preact';
import type { Language } from './language.ts';
import type { Assets, PageLink } from './shell-props.ts';

/** What surrounds every page of the public site. */
export type SiteShell = {
  readonly lang: Language;
  readonly assets: Assets;
  readonly demo: boolean;
  /** address of this page in both languages, for the choice of language and for search engines; without host */
  readonly addresses: Readonly<Record<Language, string | null>>;
  /** of the content policy, where a page stands behind the wall: a preview */
  readonly nonce?: string | undefined;
  readonly publicUrl: string;
  /** section that is being read: an Italian path from the root */
  readonly section?: string | undefined;
};

/** Props of `SitePage`. */
export type SitePageProps = {
  readonly shell: SiteShell;
  readonly title: string;
  readonly lead?: string | undefined;
  /** pages between the first one and this; absent on the first one */
  readonly breadcrumb?: readonly PageLink[] | undefined;
  /** what search engines are told, where it is not the lead */
  readonly description?: string | undefined;
  /** picture of the page for those who share it: a path of ours */
  readonly image?: string | undefined;
  /** the validator's name of the title and of the lead: `page-name`, `service-title`, `service-description` … */
  readonly titleElement?: string | undefined;
  readonly leadElement?: string | undefined;
  /** not for search engines: a form that came back, an error, a preview */
  readonly hidden?: boolean | undefined;
  /** beside the title on a wide screen, below the lead on a narrow one: tools, topics */
  readonly beside?: ComponentChildren;
  /** structured data of the page (schema.org), written as JSON-LD into the head */
  readonly structured?: Readonly<Record<string, unknown>> | undefined;
  /** the form that asks how clear the page is: below the content, on every page of the first and second level */
  readonly feedback?: ComponentChildren;
  readonly hasErrors?: boolean | undefined;
  readonly children?: ComponentChildren;
};
