import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { BarChart } from './bar-chart.tsx';
import { ButtonLink } from './button-link.tsx';
import { CheckboxField } from './checkbox-field.tsx';
import { CheckboxGroup } from './checkbox-group.tsx';
import { Conflict } from './conflict.tsx';
import { DataTable } from './data-table.tsx';
import { DateField } from './date-field.tsx';
import { DescriptionList } from './description-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { FilterBar } from './filter-bar.tsx';
import { aShell } from './fixtures.ts';
import { Form } from './form.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { OfficePage } from './office-page.tsx';
import { Pagination } from './pagination.tsx';
import { PlainPage } from './plain-page.tsx';
import { RadioGroup } from './radio-group.tsx';
import { SelectField } from './select-field.tsx';
import { StateTag } from './state-tag.tsx';
import { StepForm } from './step-form.tsx';
import { Steps } from './steps.tsx';
import { SubmitButton } from './submit-button.tsx';
import { SummaryCard } from './summary-card.tsx';
import { TextField } from './text-field.tsx';
import { TextareaField } from './textarea-field.tsx';
import { TimeField } from './time-field.tsx';
import { Timeline } from './timeline.tsx';

const x = `"'><script>alert(1)</script></textarea></title>`;
const field = { name: x, label: x, value: x, hint: x, error: x, autocomplete: x } as const;
const options = [{ value: x, label: x, hint: x }];
const link = { href: x, label: x, current: true };
const shell = aShell({
  assets: { css: x, script: x, icon: x, fonts: [x] },
  nonce: x,
  territory: x,
  account: { name: x, role: x },
  navigation: [link],
  csrf: x,
  search: { action: x, value: x },
  languageLinks: [{ ...link, lang: 'it', current: true }],
  idle: { warnAfterSeconds: 1, endsAfterSeconds: 2, keepAliveUrl: x },
  signOutUrl: x,
  homeUrl: x,
  footerLinks: [link],
});
const page = { title: x, lead: x, notice: { kind: 'error', text: x } } as const;

const wrappers = {
  OfficePage: <OfficePage shell={shell} {...page} breadcrumbs={[link]} />,
  PlainPage: <PlainPage shell={shell} {...page} />,
  Form: <Form action={x} csrf={x} idempotencyKey={x} version={x} id={x} />,
  StepForm: (
    <StepForm
      asked={{ csrf: x, formKey: () => x }}
      action={x}
      submit={x}
      unseen={{ [x]: x }}
      beside={{ href: x, label: x }}
    />
  ),
  BarChart: (
    <BarChart
      id={x}
      title={x}
      caption={x}
      most={1}
      labels="long"
      rows={[{ key: x, label: x, value: 1, figure: x, mark: 1 }]}
    />
  ),
  ErrorSummary: <ErrorSummary errors={[{ field: x, message: x }]} />,
  TextField: <TextField {...field} />,
  DateField: <DateField {...field} />,
  TimeField: <TimeField {...field} />,
  TextareaField: <TextareaField {...field} />,
  SelectField: <SelectField {...field} options={options} blank={x} />,
  RadioGroup: <RadioGroup {...field} options={options} />,
  CheckboxField: <CheckboxField {...field} />,
  CheckboxGroup: <CheckboxGroup {...field} options={options} />,
  SubmitButton: (
    <SubmitButton name={x} value={x}>
      {x}
    </SubmitButton>
  ),
  ButtonLink: <ButtonLink href={x}>{x}</ButtonLink>,
  DataTable: (
    <DataTable
      caption={x}
      rows={[x]}
      rowKey={(row) => row}
      empty={x}
      layout="scroll"
      columns={[
        { key: 'a', label: x, render: (row) => row, sort: { href: x } },
        { key: 'b', label: x, render: (row) => row },
      ]}
    />
  ),
  DescriptionList: <DescriptionList items={[{ label: x, value: x }]} />,
  StateTag: <StateTag tone="good">{x}</StateTag>,
  Notice: (
    <Notice kind="info" title={x}>
      {x}
    </Notice>
  ),
  Steps: <Steps label={x} steps={[{ label: x, state: 'now', href: x, note: x }]} />,
  Pagination: <Pagination text={x} previousHref={x} nextHref={x} />,
  FilterBar: <FilterBar action={x} label={x} clearHref={x} submitLabel={x} />,
  EmptyState: <EmptyState title={x}>{x}</EmptyState>,
  Conflict: <Conflict rows={[{ label: x, theirs: x, yours: '' }]} theirsTitle={x} yoursTitle={x} />,
  Timeline: (
    <Timeline label={x} empty="" entries={[{ key: 'a', when: x, dateTime: x, title: x, who: x, body: x }]} />
  ),
  Icon: <Icon name="check" label={x} />,
  SummaryCard: <SummaryCard title={x} items={[{ label: x, value: x }]} action={{ href: x, label: x }} />,
};

for (const [name, wrapper] of Object.entries(wrappers)) {
  test(`${name} writes hostile text as text`, () => {
    const html = render(wrapper);
    expect(html).toContain('&lt;script');
    expect(html).not.toContain('<script>alert');
    // Inside an attribute a raw quote would end it: every hostile quote is an entity.
    expect(html).not.toContain(`"'>`);
  });
}
