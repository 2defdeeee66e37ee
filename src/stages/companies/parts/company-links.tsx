import { ButtonLink } from '../../../ui/button-link.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { speak } from './speak.ts';

/** What one does from the list of companies: enter one, see what is to be done, what was done, who brings companies. */
export function CompanyLinks({ writes, readsLog }: { writes: boolean; readsLog: boolean }) {
  const word = speak(useLanguage());
  return (
    <div class="form-actions">
      {writes && (
        <ButtonLink href="/aziende/nuova" variant="primary">
          {word('enterOne')}
        </ButtonLink>
      )}
      {writes && <ButtonLink href="/aziende/da-fare">{word('toDo')}</ButtonLink>}
      {readsLog && <ButtonLink href="/aziende/contatti">{word('measures')}</ButtonLink>}
      {readsLog && <ButtonLink href="/aziende/incontri">{word('meetings')}</ButtonLink>}
      <ButtonLink href="/aziende/intermediari">{word('intermediaries')}</ButtonLink>
    </div>
  );
}
