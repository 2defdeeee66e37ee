import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { Place } from '../types.ts';
import type { PlaceWord } from '../words.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  asked: { csrf: string; formKey: () => string };
  place: Place;
  url: string;
  may: Readonly<Record<'edit' | 'open' | 'close' | 'copy', boolean>>;
  /** what it lacks before it can be opened */
  missing: readonly PlaceWord[];
  typed: Typed;
  problems: readonly Problem[];
};

/** What may be done with a place now. */
export function PlaceSteps({ asked, place, url, may, missing, typed, problems }: Props) {
  const word = placeSpeak(useLanguage());
  const form = (path: string) => ({
    action: `${url}/${path}`,
    csrf: asked.csrf,
    idempotencyKey: asked.formKey(),
    version: place.version,
  });
  return (
    <>
      {may.edit && (
        <p>
          <ButtonLink href={`${url}/modifica`}>{word('edit')}</ButtonLink>
        </p>
      )}
      {may.open && (
        <SummaryCard title={word('openIt')}>
          {missing.length > 0 ? (
            <>
              <p>{word('missingTitle')}</p>
              <ul>
                {missing.map((lack) => (
                  <li key={lack}>{word(lack)}</li>
                ))}
              </ul>
            </>
          ) : (
            <Form {...form('apri')}>
              <p>{word('openLead')}</p>
              <SubmitButton>{word('openIt')}</SubmitButton>
            </Form>
          )}
        </SummaryCard>
      )}
      {may.copy && (
        <SummaryCard title={word(place.state === 'closed' ? 'reopenCopy' : 'copyIt')}>
          <Form {...form('copia')}>
            <p>{word('copyLead')}</p>
            <SubmitButton variant={place.state === 'closed' ? 'primary' : 'secondary'}>
              {word(place.state === 'closed' ? 'reopenCopy' : 'copyIt')}
            </SubmitButton>
          </Form>
        </SummaryCard>
      )}
      {may.close && (
        <SummaryCard title={word('closeIt')}>
          <Form {...form('chiudi')}>
            <p>{word('closeLead')}</p>
            <TextField
              name="reason"
              label={word('reason')}
              value={typedText(typed, 'reason')}
              error={problemOf(problems, 'reason')}
              autocomplete="off"
              maxLength={300}
            />
            <SubmitButton variant="danger">{word('closeIt')}</SubmitButton>
          </Form>
        </SummaryCard>
      )}
    </>
  );
}
