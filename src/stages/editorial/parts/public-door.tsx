import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import type { SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';

/** The pages through which one takes part. */
export type DoorKind = 'for-people' | 'for-people-easy' | 'for-companies' | 'for-services';

/** The way into a service: the application, the offer of a place, the staff area.
 *  @param props.element what the validator of the Comuni site model calls it */
export function PublicDoor(props: { kind: DoorKind; lang: SiteLanguage; element?: string }) {
  const { kind, lang, element } = props;
  return (
    <a class="btn btn-primary" data-element={element} href={leadsTo(kind, lang)}>
      {say(publicPageWords, `act.${kind}`, lang)}
    </a>
  );
}

function leadsTo(kind: DoorKind, lang: SiteLanguage): string {
  if (kind === 'for-companies') return siteAddress('/offri-un-posto', lang);
  return kind === 'for-services' ? '/accedi' : '/domanda';
}
