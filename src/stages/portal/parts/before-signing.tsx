import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useWords } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { portalWords } from '../words.ts';

type Props = {
  action: string;
  csrf: string;
  formKey: string;
  /** fingerprint of what stands above: what she saw is what she signs */
  shown: string;
  label: string;
  home: string;
};

/** What signing means, said before it is done; and the ways not to. */
export function BeforeSigning({ action, csrf, formKey, shown, label, home }: Props) {
  const word = useWords(portalWords);
  return (
    <section aria-labelledby="before-signing">
      <h2 id="before-signing">{word('before')}</h2>
      <p>{word('whatHappens')}</p>
      <p>{word('mayWait')}</p>
      <p>{word('askSomebody')}</p>
      <p>{word('disagree')}</p>
      <Form action={action} csrf={csrf} idempotencyKey={formKey}>
        <input type="hidden" name="shown" value={shown} />
        <FormActions>
          <SubmitButton>{label}</SubmitButton>
          <ButtonLink href={home}>{word('notNow')}</ButtonLink>
        </FormActions>
      </Form>
    </section>
  );
}
