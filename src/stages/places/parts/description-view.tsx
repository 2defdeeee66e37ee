import { Columns } from '../../../ui/columns.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { Form } from '../../../ui/form.tsx';
import { FormActions } from '../../../ui/form-actions.tsx';
import { type Language, say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { PlaceDescription } from '../types.ts';
import { accommodationWords } from '../words/accommodations.ts';
import { licenceWords } from '../words/licences.ts';
import { type LinkWord, linkWords } from '../words/links.ts';
import { PlaceFields } from './place-fields.tsx';
import { placeSpeak } from './place-speak.ts';

type Props = {
  asked: { shell: ShellProps; csrf: string; formKey: () => string };
  company: { id: string; name: string };
  url: string;
  description: PlaceDescription;
  typed: Typed;
  problems: readonly Problem[];
  sites: readonly Option[];
  tutors: readonly Option[];
};

/** What a company wrote, beside the form of the draft that may come of it. */
export function DescriptionView(p: Props) {
  const { asked, company, description: d, problems } = p;
  const lang = asked.shell.lang;
  const word = (key: LinkWord) => say(linkWords, key, lang);
  const form = (path: string) => ({
    action: `${p.url}/${path}`,
    csrf: asked.csrf,
    idempotencyKey: asked.formKey(),
    version: d.version,
  });
  const written = <DescriptionList items={itemsOf(d, lang)} />;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('reviewTitle')}
      lead={d.state === 'sent' ? word('reviewLead') : word(d.state)}
      breadcrumbs={[
        { href: `/aziende/${company.id}`, label: company.name },
        { href: `/aziende/${company.id}/posti/link`, label: word('title') },
      ]}
      problems={problems}
    >
      {d.state === 'sent' ? (
        <Columns
          main={
            <Form {...form('salva')}>
              <PlaceFields typed={p.typed} problems={problems} sites={p.sites} tutors={p.tutors} />
              <FormActions>
                <SubmitButton>{word('takeOver')}</SubmitButton>
              </FormActions>
            </Form>
          }
          aside={
            <>
              <h2>{word('descriptions')}</h2>
              {written}
              <Form {...form('metti-da-parte')}>
                <SubmitButton variant="secondary">{word('setAside')}</SubmitButton>
              </Form>
            </>
          }
        />
      ) : (
        written
      )}
    </OfficePage>
  );
}

function itemsOf({ content: c }: PlaceDescription, lang: Language) {
  const word = placeSpeak(lang);
  const link = (key: LinkWord) => say(linkWords, key, lang);
  const day = (d: typeof c.fromOn) => d && formatDay(d, lang);
  const lines = (all: readonly string[]) =>
    all.length > 0 && (
      <ul>
        {all.map((line) => (
          <li key={line}>
            <bdi>{line}</bdi>
          </li>
        ))}
      </ul>
    );
  return [
    { label: link('description'), value: <bdi>{c.title}</bdi> },
    { label: word('tasks'), value: lines(c.tasks) },
    { label: link('whereTold'), value: c.where && <bdi>{c.where}</bdi> },
    { label: link('daysTold'), value: c.days && <bdi>{c.days}</bdi> },
    { label: word('hours'), value: [c.hoursMin, c.hoursMax].filter((n) => n !== null).join('–') },
    { label: word('capacity'), value: c.capacity === null ? '' : String(c.capacity) },
    { label: word('fromOn'), value: day(c.fromOn) },
    { label: word('lostOn'), value: day(c.lostOn) },
    { label: word('transport'), value: c.transport && <bdi>{c.transport}</bdi> },
    {
      label: word('licences'),
      value: lines([...c.licences.map((l) => licenceWords[l][lang]), ...c.licenceOther]),
    },
    {
      label: link('adapts'),
      value: lines([...c.adapts.map((a) => accommodationWords[a][lang]), ...c.ownPossible]),
    },
    { label: word('growth'), value: c.growth && <bdi>{c.growth}</bdi> },
    { label: word('tutor'), value: c.follows && <bdi>{c.follows}</bdi> },
    { label: link('writer'), value: c.writer && <bdi>{c.writer}</bdi> },
  ];
}
