import type { Language } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Identity } from '../types.ts';
import { speak } from './speak.ts';

/** Somebody like the person being typed, and why. */
export type SimilarRow = {
  personId: string;
  code: string;
  identity: Pick<Identity, 'familyName' | 'givenName' | 'birthDate'>;
  because: 'same-codice-fiscale' | 'same-names' | 'same-birth-and-a-name';
};

type Props = { similar: readonly SimilarRow[]; lang: Language };

/** Who may be the person being typed, each with the link that opens her. What stands between the marks is what the
 *  form's script takes. */
export function SimilarPeople({ similar, lang }: Props) {
  const word = speak(lang);
  return (
    <div data-similar-found="">
      {similar.length === 0 ? (
        <p>{word('nobodySimilar')}</p>
      ) : (
        <Notice kind="warning" title={word('similarTitle')}>
          <p>{word('similarLead')}</p>
          <ul>
            {similar.map((s) => (
              <li key={s.personId}>
                <bdi>{`${s.identity.familyName} ${s.identity.givenName}`}</bdi>
                {[
                  '',
                  s.identity.birthDate ? formatDay(s.identity.birthDate, lang) : '',
                  s.code,
                  word(s.because),
                ]
                  .filter((text, i) => i === 0 || text !== '')
                  .join(' · ')}{' '}
                <a href={`/persone/${s.personId}`}>
                  {word('open')}
                  <span class="visually-hidden">{` ${s.identity.familyName} ${s.identity.givenName}`}</span>
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
