import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { formatInstant } from '../../../values/rome-time.ts';
import { speak } from './speak.ts';

/** A version as its list shows it. */
export type VersionRow = {
  readonly number: number;
  readonly title: string;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly newest: boolean;
  readonly onSite: boolean;
};

type Props = { readonly asked: FormAsked; readonly url: string; readonly rows: readonly VersionRow[] };

/** The versions of a page, the newest first: read one, compare it, take it up again. */
export function VersionTable({ asked, url, rows }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  const newest = rows[0]?.number ?? 0;
  return (
    <DataTable
      caption={word('versions')}
      captionHidden
      rows={rows}
      rowKey={(r) => String(r.number)}
      empty={<EmptyState title={word('noVersions')} />}
      columns={[
        {
          key: 'number',
          label: word('version'),
          render: (r) => (
            <a href={`${url}/anteprima/${r.number}`}>
              {r.number}. <bdi>{r.title}</bdi>
            </a>
          ),
        },
        { key: 'at', label: word('writtenOn'), render: (r) => formatInstant(r.writtenAt, lang) },
        { key: 'by', label: word('writtenBy'), render: (r) => <bdi>{r.writtenBy}</bdi> },
        {
          key: 'state',
          label: word('state'),
          render: (r) =>
            (r.newest || r.onSite) && (
              <>
                {r.newest && <StateTag tone="neutral">{word('newest')}</StateTag>}{' '}
                {r.onSite && <StateTag tone="good">{word('onSite')}</StateTag>}
              </>
            ),
        },
        {
          key: 'compare',
          label: word('compare'),
          render: (r) =>
            r.number > 1 && (
              <a href={`${url}/confronto?da=${r.number - 1}&a=${r.number}`}>
                {word('compareBefore', { n: r.number - 1 })}
              </a>
            ),
        },
        {
          key: 'takeUp',
          label: word('takeUpColumn'),
          render: (r) =>
            !r.newest && (
              <StepForm
                asked={asked}
                action={`${url}/versioni/${r.number}/riprendi`}
                version={newest}
                submit={word('takeUp', { n: r.number })}
                variant="secondary"
              />
            ),
        },
      ]}
    />
  );
}
