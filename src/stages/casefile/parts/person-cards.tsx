import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import type { Contact, Identity } from '../../people/types.ts';
import { peopleWords } from '../../people/words.ts';
import { casefileWords } from '../words.ts';

type Props = {
  url: string;
  identity: Identity | undefined;
  contact: Contact | undefined;
  may: { identity: boolean; contact: boolean };
};

/** Who she is and how to reach her; a card whose data the reader may not read is absent. */
export function PersonCards({ url, identity, contact, may }: Props) {
  const word = useWords(casefileWords);
  const about = useWords(peopleWords);
  const lang = useLanguage();
  return (
    <>
      {identity && (
        <SummaryCard
          title={word('identity')}
          {...(may.identity ? { action: { href: `${url}/identita`, label: word('correct') } } : {})}
          items={[
            { label: about('born'), value: identity.birthDate && formatDay(identity.birthDate, lang) },
            { label: about('codiceFiscaleLabel'), value: identity.codiceFiscale },
          ]}
        />
      )}
      {(contact || may.contact) && (
        <SummaryCard
          title={word('contact')}
          {...(may.contact ? { action: { href: `${url}/recapiti`, label: word('update') } } : {})}
          items={[
            {
              label: about('preferredChannel'),
              value: contact?.preferredChannel && about(contact.preferredChannel),
            },
            { label: about('phone'), value: contact?.phone && formatPhone(contact.phone as PhoneNumber) },
            { label: about('email'), value: contact?.email },
            {
              label: about('howToReach'),
              value: contact?.howToReach && <span class="prose">{contact.howToReach}</span>,
            },
            { label: about('language'), value: contact?.language && about(`speaks.${contact.language}`) },
          ]}
        />
      )}
    </>
  );
}
