import type { ComponentChildren } from 'preact';
import { ErrorSummary } from '../../../ui/error-summary.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { FieldSet } from '../../../ui/field-set.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { siteAddress } from '../../../ui/site-address.ts';
import { SitePage, type SiteShell } from '../../../ui/site-page.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type OfferWord, offerWords } from '../words/offers.ts';

type Props = {
  shell: SiteShell;
  action: string;
  comuni: readonly Option[];
  /** name of the field that stays empty */
  trap: string;
  /** number of this form */
  invio: string;
  /** working days within which somebody calls */
  days: number;
  typed: Typed;
  problems: readonly Problem[];
  /** the question how clear this page is */
  feedback?: ComponentChildren;
};

/** The public page on which a company offers a place: what happens next, then two groups of questions. A form that comes
 *  back with faults begins with them. */
export function OfferPage(p: Props) {
  const { typed, problems } = p;
  const { lang } = p.shell;
  const word = (key: OfferWord) => say(offerWords, key, lang, { days: p.days });
  const field = (name: OfferWord) => ({
    name,
    label: word(name),
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  return (
    <SitePage
      shell={p.shell}
      title={word('title')}
      lead={word('lead')}
      breadcrumb={[
        { href: siteAddress('/partecipa', lang), label: word('participate') },
        { href: siteAddress('/partecipa/aziende', lang), label: word('forCompanies') },
      ]}
      hidden={problems.length > 0}
      hasErrors={problems.length > 0}
      feedback={p.feedback}
    >
      <ErrorSummary errors={problems} />
      {problems.length === 0 && (
        <>
          <h2>{word('nextTitle')}</h2>
          <ol>
            <li>{word('next1')}</li>
            <li>{word('next2')}</li>
            <li>{word('next3')}</li>
          </ol>
        </>
      )}
      <form method="post" action={p.action} class="form" accept-charset="utf-8" novalidate>
        <input type="hidden" name="invio" value={p.invio} />
        <FieldSet legend={word('place')}>
          <TextField {...field('companyName')} autocomplete="organization" />
          <SelectField {...field('comune')} hint={word('comuneHint')} options={p.comuni} />
          <TextField {...field('activity')} hint={word('activityHint')} optional />
          <Notice kind="info">
            <p>{word('onlyTasks')}</p>
          </Notice>
          <TextareaField {...field('work')} hint={word('workHint')} rows={4} maxLength={1_000} />
        </FieldSet>
        <FieldSet legend={word('you')} hint={word('youHint')} name="you">
          <TextField {...field('contactName')} hint={word('contactNameHint')} autocomplete="name" />
          <TextField {...field('phone')} type="tel" inputMode="tel" autocomplete="tel" width="medium" />
          <TextField {...field('email')} type="email" inputMode="email" autocomplete="email" />
          <TextField {...field('whenToCall')} hint={word('whenToCallHint')} optional />
        </FieldSet>
        <div class="visually-hidden" aria-hidden="true">
          <label>
            {word('leaveEmpty')}
            <input type="text" name={p.trap} tabindex={-1} autocomplete="off" />
          </label>
        </div>
        <p>
          {word('privacy')} <a href={siteAddress('/privacy', lang)}>{word('privacyLink')}</a>
        </p>
        <FormActions>
          <SubmitButton>{word('send')}</SubmitButton>
        </FormActions>
      </form>
    </SitePage>
  );
}
