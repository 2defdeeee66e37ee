import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import { assessmentWords } from '../words.ts';

/** The PDFs of one class of an evaluation, and where another one is made. */
export type ShownPdfs = {
  dataClass: 'assessment' | 'functional';
  makeUrl: string | undefined;
  made: readonly { href: string; day: CalendarDay }[];
};

/** The documents of an evaluation, one class of data each. */
export function SheetPdfs(p: {
  all: readonly ShownPdfs[];
  csrf: string;
  formKeys: Readonly<Record<'assessment' | 'functional', string>>;
}) {
  const word = useWords(assessmentWords);
  const lang = useLanguage();
  if (p.all.length === 0) return null;
  return (
    <section>
      <h2>{word('documents')}</h2>
      {p.all.map(({ dataClass, makeUrl, made }) => (
        <section key={dataClass}>
          <h3>{word(`pdf.${dataClass}`)}</h3>
          {made.length > 0 && (
            <ul>
              {made.map(({ href, day }) => (
                <li key={href}>
                  <a href={href}>{word('download', { day: formatDay(day, lang) })}</a>
                </li>
              ))}
            </ul>
          )}
          {makeUrl && (
            <Form action={makeUrl} csrf={p.csrf} idempotencyKey={p.formKeys[dataClass]}>
              <FormActions>
                <SubmitButton variant="secondary">{word('makePdf')}</SubmitButton>
              </FormActions>
            </Form>
          )}
        </section>
      ))}
    </section>
  );
}
