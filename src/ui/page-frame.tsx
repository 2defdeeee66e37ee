import type { ComponentChildren } from 'preact';
import { DemoBand } from './demo-band.tsx';
import { HtmlDocument } from './document.tsx';
import { IdleWarning } from './idle-warning.tsx';
import { say } from './language.ts';
import { MainHeader } from './main-header.tsx';
import { Navigation } from './navigation.tsx';
import { Notice } from './notice.tsx';
import { PageFooter } from './page-footer.tsx';
import type { PageProps, PlainShellProps } from './shell-props.ts';
import { SkipLinks } from './skip-links.tsx';
import { SlimHeader } from './slim-header.tsx';
import { uiWords } from './words.ts';

type FrameProps = PageProps & {
  readonly shell: PlainShellProps;
  readonly above?: ComponentChildren;
  readonly wide: boolean;
};

/** What `OfficePage` and `PlainPage` share: bars, one `main` with the h1, foot. Pages use those two. */
export function PageFrame(props: FrameProps) {
  const { shell, title, lead, notice, hasErrors, refreshSeconds, above, wide, children } = props;
  const links = shell.navigation ?? [];
  const prefix = hasErrors ? `${say(uiWords, 'errorPrefix', shell.lang)} ` : '';
  return (
    <HtmlDocument
      lang={shell.lang}
      title={`${prefix}${title}`}
      assets={shell.assets}
      nonce={shell.nonce}
      refreshSeconds={refreshSeconds}
    >
      <SkipLinks menu={links.length > 0} search={shell.search !== undefined} />
      <header>
        {shell.demo && <DemoBand />}
        <SlimHeader shell={shell} />
        <MainHeader shell={shell} />
      </header>
      {links.length > 0 && <Navigation links={links} />}
      <div class={wide ? 'container page-body' : 'container page-body page-body-narrow'}>
        {above}
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          {lead && <p class="page-lead">{lead}</p>}
          {notice && <Notice kind={notice.kind}>{notice.text}</Notice>}
          {children}
        </main>
      </div>
      {shell.idle && <IdleWarning idle={shell.idle} csrf={shell.csrf ?? ''} />}
      <PageFooter links={shell.footerLinks ?? []} />
    </HtmlDocument>
  );
}
