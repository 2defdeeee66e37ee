import { DescriptionList } from '../../../ui/description-list.tsx';
import { say, useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import type { ApplicationContent } from '../types.ts';
import { type ApplicationDeskWord, applicationDeskWords } from '../words/application-desk.ts';

type Props = {
  content: ApplicationContent;
  /** names of the comuni or states of birth and residence */
  places: { birth: string; home: string };
  dissent: boolean;
};

/** What she wrote, for who answers it: what she says of herself first, then her answer. */
export function ApplicationView({ content, places, dissent }: Props) {
  const lang = useLanguage();
  const word = (key: ApplicationDeskWord, values?: Record<string, string>) =>
    say(applicationDeskWords, key, lang, values);
  const { identity, contact, agreement, representative: r } = content;
  return (
    <>
      {dissent && (
        <Notice kind="warning" title={word('dissentTitle')}>
          {word('dissentText')}
        </Notice>
      )}
      <h2>{word('content')}</h2>
      <DescriptionList
        items={[
          {
            label: word('who'),
            value: (
              <bdi>
                {identity.familyName} {identity.givenName}
              </bdi>
            ),
          },
          {
            label: word('born'),
            value: [identity.birthDate && formatDay(identity.birthDate, lang), places.birth]
              .filter(Boolean)
              .join(', '),
          },
          { label: word('codiceFiscale'), value: identity.codiceFiscale },
          {
            label: word('lives'),
            value: <bdi>{[contact.address, places.home].filter(Boolean).join(', ')}</bdi>,
          },
          {
            label: word('reach'),
            value: [
              contact.phone && formatPhone(contact.phone as PhoneNumber),
              contact.email,
              contact.howToReach,
            ]
              .filter((way) => way !== null)
              .map((way) => (
                <p key={way} dir="auto">
                  {way}
                </p>
              )),
          },
          { label: word('wishes'), value: <p dir="auto">{content.wishes}</p> },
          { label: word('kind'), value: word(content.kind) },
          { label: word('followed'), value: word(content.followed) },
          {
            label: word('herAnswer'),
            value: (
              <>
                <p>{word(agreement.answer)}</p>
                <p dir="auto">«{agreement.words}»</p>
              </>
            ),
          },
          ...(r === null
            ? []
            : [
                {
                  label: word('representative'),
                  value: (
                    <>
                      <p>
                        <bdi>{r.name}</bdi> · {word(r.kind)}
                      </p>
                      {r.contact && <p dir="auto">{r.contact}</p>}
                      {r.court !== null && (
                        <p>
                          {word('decree', {
                            court: r.court,
                            number: r.decreeNumber ?? '',
                            day: formatDay(r.validFrom, lang),
                          })}
                          {r.validTo && ` · ${word('until', { day: formatDay(r.validTo, lang) })}`}
                        </p>
                      )}
                    </>
                  ),
                },
                {
                  label: word('representativeSays'),
                  value: word(r.answer === 'agrees' ? 'says' : 'saysNo'),
                },
              ]),
        ]}
      />
    </>
  );
}
