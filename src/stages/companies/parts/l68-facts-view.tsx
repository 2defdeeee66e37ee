import { DataTable } from '../../../ui/data-table.tsx';
import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import type { PageLink } from '../../../ui/shell-props.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { type Filled, fieldOf } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { type L68Fact, l68FactKinds } from '../types.ts';
import { CompanyFrame } from './company-frame.tsx';
import { optionsOf } from './options-of.ts';
import { speak } from './speak.ts';

type Props = Filled & {
  readonly asked: FormAsked;
  readonly url: string;
  readonly above: readonly PageLink[];
  readonly writes: boolean;
  readonly facts: readonly (L68Fact & { replaced: boolean })[];
  readonly done: string | undefined;
};

/** What stands beside the quota of a company, line by line, and the form of another line. */
export function L68FactsView({ asked, url, above, writes, facts, done, ...filled }: Props) {
  const { lang } = asked.shell;
  const word = speak(lang);
  const field = fieldOf(filled, 'off');
  return (
    <CompanyFrame
      shell={asked.shell}
      title={word('factsTitle')}
      lead={word('factsLead')}
      done={done}
      above={[...above, { href: `${url}/legge-68`, label: word('toLaw68') }]}
      problems={filled.problems}
    >
      <DataTable
        caption={word('factsTitle')}
        captionHidden
        rows={facts}
        rowKey={(f) => f.id}
        empty={<p>{word('factsNone')}</p>}
        columns={[
          {
            key: 'kind',
            label: word('factKind'),
            render: (f) => (
              <>
                {word(`fact.${f.kind}`)}
                {f.replaced && <StateTag tone="neutral">{word('factReplaced')}</StateTag>}
              </>
            ),
          },
          { key: 'from', label: word('factFrom'), render: (f) => formatDay(f.fromOn, lang) },
          { key: 'to', label: word('factTo'), render: (f) => f.toOn && formatDay(f.toOn, lang) },
          {
            key: 'places',
            label: word('factPlaces'),
            numeric: true,
            render: (f) => f.places?.toLocaleString(lang),
          },
          {
            key: 'percent',
            label: word('factPercent'),
            numeric: true,
            render: (f) => f.percent?.toLocaleString(lang),
          },
          { key: 'source', label: word('factSource'), render: (f) => f.source },
        ]}
      />
      {writes && (
        <StepForm asked={asked} action={`${url}/legge-68/fatti`} submit={word('factSave')}>
          <FieldSet legend={word('factAdd')}>
            <SelectField
              {...field('kind')}
              label={word('factKind')}
              options={optionsOf(l68FactKinds, (k) => word(`fact.${k}`))}
            />
            <DateField {...field('fromOn')} label={word('factFrom')} />
            <DateField {...field('toOn')} label={word('factTo')} hint={word('factToHint')} optional />
            <TextField
              {...field('places')}
              label={word('factPlaces')}
              inputMode="numeric"
              width="short"
              optional
            />
            <TextField
              {...field('percent')}
              label={word('factPercent')}
              inputMode="numeric"
              width="short"
              optional
            />
            <TextField {...field('source')} label={word('factSource')} maxLength={300} />
            {facts.some((f) => !f.replaced) && (
              <SelectField
                {...field('replaces')}
                label={word('factReplaces')}
                optional
                options={facts
                  .filter((f) => !f.replaced)
                  .map((f) => ({
                    value: f.id,
                    label: `${word(`fact.${f.kind}`)}, ${formatDay(f.fromOn, lang)}`,
                  }))}
              />
            )}
          </FieldSet>
        </StepForm>
      )}
    </CompanyFrame>
  );
}
