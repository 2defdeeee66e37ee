import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { speak } from './speak.ts';

/** What one does from the list of companies: enter one, see what is to be done, what was done, who brings companies. */
export function CompanyLinks({ writes, readsLog }: { writes: boolean; readsLog: boolean }) {
  const word = speak(useLanguage());
  const links = [
    ...(writes
      ? [
          { href: '/aziende/da-fare', label: word('toDo') },
          { href: '/aziende/offerte', label: word('offers') },
        ]
      : []),
    ...(readsLog
      ? [
          { href: '/aziende/contatti', label: word('measures') },
          { href: '/aziende/incontri', label: word('meetings') },
        ]
      : []),
    { href: '/aziende/intermediari', label: word('intermediaries') },
  ];
  return (
    <>
      {writes && (
        <p>
          <ButtonLink href="/aziende/nuova" variant="primary">
            {word('enterOne')}
          </ButtonLink>
        </p>
      )}
      <p>
        {links.map(({ href, label }, i) => (
          <span key={href}>
            {i > 0 && ' · '}
            <a href={href}>{label}</a>
          </span>
        ))}
      </p>
    </>
  );
}
