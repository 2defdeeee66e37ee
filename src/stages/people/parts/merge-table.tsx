import { DataTable } from '../../../ui/data-table.tsx';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { speak } from './speak.ts';

type Row = {
  id: string;
  personId: string;
  intoPersonId: string;
  from: string;
  into: string;
  reason: string;
  mergedAt: Date;
  undoneAt: Date | null;
  version: number;
};
type Props = { asked: FormAsked; url: string; mayUndo: boolean; merges: readonly Row[] };

/** Which entry was joined to which, why, and the button that undoes it. */
export function MergeTable({ asked, url, mayUndo, merges }: Props) {
  const { lang } = asked.shell;
  const word = speak(lang);
  const entry = (id: string, code: string) => (code ? <a href={`/persone/${id}`}>{code}</a> : '');
  return (
    <DataTable
      caption={word('merges')}
      captionHidden
      rows={merges}
      rowKey={(m) => m.id}
      empty={<p>{word('noMerges')}</p>}
      columns={[
        { key: 'from', label: word('joinedEntry'), render: (m) => entry(m.personId, m.from) },
        { key: 'into', label: word('intoEntry'), render: (m) => entry(m.intoPersonId, m.into) },
        { key: 'on', label: word('mergedOn'), render: (m) => formatDay(dayInRome(m.mergedAt), lang) },
        { key: 'why', label: word('why'), render: (m) => <span class="prose">{m.reason}</span> },
        {
          key: 'deed',
          label: word('deed'),
          render: (m) => {
            if (m.undoneAt !== null) return word('undoneOn', { day: formatDay(dayInRome(m.undoneAt), lang) });
            return (
              mayUndo && (
                <StepForm
                  asked={asked}
                  action={`${url}/${m.id}/annulla`}
                  version={m.version}
                  submit={word('undoMerge')}
                  variant="secondary"
                />
              )
            );
          },
        },
      ]}
    />
  );
}
