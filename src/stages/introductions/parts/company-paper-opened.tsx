import type { ComponentChildren } from 'preact';
import { Form } from '../../../ui/form.tsx';
import { say } from '../../../ui/language.ts';
import { PlainPage } from '../../../ui/plain-page.tsx';
import type { PlainShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { CompanySafe } from '../../needs-card/types.ts';
import { companySheetWords } from '../../needs-card/words/company-sheet.ts';
import { companyDoorWords } from '../words/company-door.ts';

type Props = {
  readonly shell: PlainShellProps;
  readonly csrf: string;
  readonly url: string;
  /** as it was typed: the buttons below carry it on, so that nothing has to be kept */
  readonly pin: string;
  readonly safe: Pick<CompanySafe, 'appointment'>;
  /** the sheet */
  readonly children?: ComponentChildren;
};

/** The sheet as a company reads it, with its papers to take away. */
export function CompanyPaperOpened({ shell, csrf, url, pin, safe, children }: Props) {
  const word = (key: keyof typeof companyDoorWords) => say(companyDoorWords, key, shell.lang);
  const files = [
    ['sheet', 'foglio'],
    ['wall', 'parete'],
    ...(safe.appointment === null ? [] : [['calendar', 'agenda'] as const]),
  ] as const;
  return (
    <PlainPage
      shell={{ ...shell, homeUrl: url }}
      title={companySheetWords.title[shell.lang]}
      lead={companySheetWords.lead[shell.lang]}
    >
      {children}
      {files.map(([what, path]) => (
        <Form key={what} action={`${url}/${path}`} csrf={csrf}>
          <input type="hidden" name="pin" value={pin} />
          <SubmitButton variant="secondary">{word(what)}</SubmitButton>
        </Form>
      ))}
    </PlainPage>
  );
}
