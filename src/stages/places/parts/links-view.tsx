import { DataTable } from '../../../ui/data-table.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { PlaceDescription, PlaceInvitation } from '../types.ts';
import { type LinkWord, linkWords } from '../words/links.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  asked: { shell: ShellProps; csrf: string; formKey: () => string };
  company: { id: string; name: string };
  url: string;
  /** the address just made: shown now and never again */
  made: string | undefined;
  links: readonly (PlaceInvitation & {
    state: 'opens' | 'revoked' | 'expired';
    lastDay: CalendarDay;
    by: string;
  })[];
  descriptions: readonly PlaceDescription[];
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
};

/** The links of a company: a new one, those made, what came through them. */
export function LinksView({ asked, company, url, made, links, descriptions, typed, problems, done }: Props) {
  const lang = asked.shell.lang;
  const word = (key: LinkWord) => say(linkWords, key, lang);
  const deed = (['revoked', 'set-aside'] as const).find((d) => d === done);
  const form = (action: string) => ({ action, csrf: asked.csrf, idempotencyKey: asked.formKey() });
  const field = (name: string) => ({
    name,
    value: typedText(typed, name),
    error: problemOf(problems, name),
  });
  return (
    <OfficePage
      shell={asked.shell}
      title={word('title')}
      lead={word('lead')}
      breadcrumbs={[
        { href: `/aziende/${company.id}`, label: company.name },
        { href: `/aziende/${company.id}/posti`, label: placeSpeak(lang)('places') },
      ]}
      notice={deed && { kind: 'success', text: word(`done.${deed}`) }}
      problems={problems}
    >
      {made && (
        <Notice kind="warning" title={word('madeTitle')}>
          <p>{word('madeText')}</p>
          <p>
            <strong>{made}</strong>
          </p>
        </Notice>
      )}
      <Form {...form(url)}>
        <DateField {...field('lastDay')} label={word('lastDay')} hint={word('lastDayHint')} />
        <TextField
          {...field('contactLine')}
          label={word('contactLine')}
          hint={word('contactHint')}
          autocomplete="off"
          maxLength={300}
        />
        <FormActions>
          <SubmitButton>{word('make')}</SubmitButton>
        </FormActions>
      </Form>
      <h2>{word('descriptions')}</h2>
      <DataTable
        caption={word('descriptions')}
        captionHidden
        rows={descriptions}
        rowKey={(d) => d.id}
        empty={<p>{word('noDescriptions')}</p>}
        columns={[
          {
            key: 'title',
            label: word('description'),
            render: (d) => <a href={`/aziende/${company.id}/posti/descrizioni/${d.id}`}>{d.content.title}</a>,
          },
          { key: 'sent', label: word('sentOn'), render: (d) => formatDay(dayInRome(d.sentAt), lang) },
          { key: 'state', label: word('state'), render: (d) => word(d.state) },
        ]}
      />
      <h2>{word('links')}</h2>
      <DataTable
        caption={word('links')}
        captionHidden
        rows={links}
        rowKey={(l) => l.id}
        empty={<p>{word('noLinks')}</p>}
        columns={[
          { key: 'made', label: word('made'), render: (l) => formatDay(dayInRome(l.createdAt), lang) },
          { key: 'by', label: word('by'), render: (l) => <bdi>{l.by}</bdi> },
          { key: 'until', label: word('lastDay'), render: (l) => formatDay(l.lastDay, lang) },
          { key: 'state', label: word('state'), render: (l) => word(l.state) },
          {
            key: 'what',
            label: word('what'),
            render: (l) =>
              l.state === 'opens' && (
                <Form {...form(`${url}/${l.id}/chiudi`)}>
                  <SubmitButton variant="secondary">{word('revoke')}</SubmitButton>
                </Form>
              ),
          },
        ]}
      />
    </OfficePage>
  );
}
