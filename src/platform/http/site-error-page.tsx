import { ButtonLink } from '../../ui/button-link.tsx';
import { say } from '../../ui/language.ts';
import { siteAddress } from '../../ui/site-address.ts';
import { SitePage, type SiteShell } from '../../ui/site-page.tsx';
import { errorWords } from './error-words.ts';

/** How a request of a citizen ends where there is no page for it, in the frame of the site. */
export function SiteErrorPage({
  shell,
  kind,
  requestId,
}: {
  shell: SiteShell;
  kind: 'absent' | 'fault' | 'unavailable' | 'forged' | 'tooLarge';
  requestId?: string | undefined;
}) {
  const { lang } = shell;
  return (
    <SitePage
      shell={shell}
      title={say(errorWords, `${kind}Title`, lang)}
      lead={say(errorWords, `${kind}Text`, lang)}
      breadcrumb={[]}
      hidden
    >
      {requestId && <p>{say(errorWords, 'reference', lang, { id: requestId })}</p>}
      <p>
        <ButtonLink href={siteAddress('/', lang)}>{say(errorWords, 'home', lang)}</ButtonLink>
      </p>
    </SitePage>
  );
}
