import type { ComponentChildren } from 'preact';
import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Appointment } from '../types.ts';
import { speak } from './speak.ts';

type Props = {
  readonly asked: { readonly shell: ShellProps; readonly csrf: string; readonly formKey: () => string };
  readonly here: string;
  readonly appointment: Appointment;
  readonly mayClose: boolean;
  readonly mayCancel: boolean;
};

/** What can be done with an appointment: say what came of it, take it into a calendar, cancel it. */
export function AppointmentDeeds({ asked, here, appointment: a, mayClose, mayCancel }: Props) {
  const word = speak(useLanguage());
  const deed = (action: string, children: ComponentChildren) => (
    <Form action={`${here}/${action}`} csrf={asked.csrf} idempotencyKey={asked.formKey()} version={a.version}>
      {children}
    </Form>
  );
  return (
    <>
      {mayClose && (
        <section aria-labelledby="outcome-title">
          <h2 id="outcome-title">{word('outcome')}</h2>
          {deed(
            'esito',
            <FormActions>
              {a.state !== 'held' && (
                <SubmitButton name="outcome" value="held">
                  {word('saidHeld')}
                </SubmitButton>
              )}
              {a.state !== 'not-held' && (
                <SubmitButton name="outcome" value="not-held" variant="secondary">
                  {word('saidNotHeld')}
                </SubmitButton>
              )}
            </FormActions>,
          )}
        </section>
      )}
      <section aria-labelledby="calendar-title">
        <h2 id="calendar-title">{word('calendar')}</h2>
        <p>{word('calendarLead')}</p>
        <form method="get" action={`${here}/calendario`} class="form">
          {a.place && <CheckboxField name="luogo" value="si" label={word('withPlace')} />}
          <FormActions>
            <SubmitButton variant="secondary">{word('download')}</SubmitButton>
          </FormActions>
        </form>
      </section>
      {mayCancel && (
        <section aria-labelledby="cancel-title">
          <h2 id="cancel-title">{word('cancel')}</h2>
          <p>{word('cancelLead')}</p>
          {deed(
            'disdici',
            <FormActions>
              <SubmitButton variant="danger">{word('cancel')}</SubmitButton>
            </FormActions>,
          )}
        </section>
      )}
    </>
  );
}
