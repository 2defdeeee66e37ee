import { DataTable } from '../../../ui/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { criteria, presets, type WeightsVersion } from '../types.ts';
import { quickWords } from '../words/quick.ts';
import { reasonWords } from '../words/reasons.ts';
import { weightsWords } from '../words/weights.ts';
import { WeightsFields } from './weights-fields.tsx';

/** What the page of the weights shows. */
export type WeightsProps = {
  asked: { readonly shell: ShellProps; readonly csrf: string; readonly formKey: () => string };
  title: string;
  notice: PageNotice | undefined;
  url: string;
  problems: readonly Problem[];
  versions: readonly WeightsVersion[];
  inForce: WeightsVersion | undefined;
  writes: boolean;
  typed: Typed;
};

/** The weights of a project: those in force, every version, the form of a new one. */
export function WeightsView(p: WeightsProps) {
  const { lang } = p.asked.shell;
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={weightsWords.lead[lang]}
      notice={p.notice}
      problems={p.problems}
      breadcrumbs={[{ href: '/abbinamenti', label: quickWords.matching[lang] }]}
    >
      <InForce version={p.inForce} />
      <Versions rows={p.versions} />
      <NewVersion {...p} />
    </OfficePage>
  );
}

function InForce({ version }: { version: WeightsVersion | undefined }) {
  const word = useWords(weightsWords);
  const lang = useLanguage();
  return (
    <section aria-labelledby="in-force">
      <h2 id="in-force">{word('inForce')}</h2>
      {version === undefined ? (
        <p>{word('noneYet')}</p>
      ) : (
        <DescriptionList
          items={[
            ...criteria.map((c) => ({
              label: reasonWords[`criterion.${c}`][lang],
              value: String(version.weights[c]),
            })),
            ...version.quotas.map((q) => ({ label: word(`quota.${q.group}`), value: String(q.least) })),
          ]}
        />
      )}
    </section>
  );
}

function Versions({ rows }: { rows: readonly WeightsVersion[] }) {
  const word = useWords(weightsWords);
  const lang = useLanguage();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">{word('versions')}</h2>
      <DataTable
        caption={word('versions')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={null}
        columns={[
          { key: 'number', label: word('number'), render: (r) => r.number },
          { key: 'from', label: word('from'), render: (r) => formatDay(r.fromOn, lang) },
          { key: 'preset', label: word('preset'), render: (r) => word(`preset.${r.preset}`) },
          { key: 'reason', label: word('reason'), render: (r) => <bdi>{r.reason}</bdi> },
        ]}
      />
    </section>
  );
}

function NewVersion({ asked, url, writes, typed, problems }: WeightsProps) {
  const word = useWords(weightsWords);
  if (!writes) return <p>{word('readOnly')}</p>;
  return (
    <section aria-labelledby="new-version">
      <h2 id="new-version">{word('newVersion')}</h2>
      <p>{word('beginWith')}</p>
      <ul>
        {presets
          .filter((preset) => preset !== 'own')
          .map((preset) => (
            <li key={preset}>
              <a href={`${url}?modello=${preset}#new-version`}>{word(`preset.${preset}`)}</a>
            </li>
          ))}
      </ul>
      <StepForm asked={asked} action={url} submit={word('save')}>
        <WeightsFields typed={typed} problems={problems} />
      </StepForm>
    </section>
  );
}
