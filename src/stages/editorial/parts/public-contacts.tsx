import { say } from '../../../ui/language.ts';
import type { PageContent, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';

/** Who keeps the page. */
export function PublicOffice({ office, lang }: { office: string; lang: SiteLanguage }) {
  return (
    <div class="public-card">
      <p class="public-label">{say(publicPageWords, 'managedBy', lang)}</p>
      <p class="public-card-title">{office}</p>
    </div>
  );
}

/** Whom to ask: offices, with what can be called and written to as links. */
export function PublicContacts(props: { contacts: PageContent['contacts']; lang: SiteLanguage }) {
  const word = (key: keyof typeof publicPageWords) => say(publicPageWords, key, props.lang);
  return (
    <div class="public-cards">
      {props.contacts.map((contact) => (
        <div key={contact.office} class="public-card">
          <h3 class="public-card-title">
            <a href="#contatti" data-element="service-area">
              {contact.office}
            </a>
          </h3>
          {contact.address !== '' && <p>{contact.address}</p>}
          {contact.phone !== '' && (
            <p>
              {word('phone')}: <a href={`tel:${contact.phone.replace(/[^\d+]/g, '')}`}>{contact.phone}</a>
            </p>
          )}
          {contact.email !== '' && (
            <p>
              {word('email')}: <a href={`mailto:${encodeURI(contact.email)}`}>{contact.email}</a>
            </p>
          )}
          {contact.hours !== '' && (
            <p>
              {word('hours')}: {contact.hours}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
