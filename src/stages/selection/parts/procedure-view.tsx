import { say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { routes } from '../../eligibility/types.ts';
import { type SelectionWord, selectionWords } from '../words.ts';
import { CandidatesTable } from './candidates-table.tsx';
import { ProcedureFacts } from './procedure-facts.tsx';
import { ProcedureForms } from './procedure-forms.tsx';
import type { ProcedureViewProps } from './procedure-view-props.ts';

/** A selection: what it goes by, the two kinds counted, who is in it, and what the coordination does next. */
export function ProcedureView(p: ProcedureViewProps) {
  const word = (key: SelectionWord, values?: Record<string, string | number>) =>
    say(selectionWords, key, p.shell.lang, values);
  return (
    <OfficePage
      shell={p.shell}
      title={p.procedure.title}
      lead={word(`mode.${p.procedure.mode}`)}
      problems={p.problems}
      notice={p.done && { kind: 'success', text: word(`done.${p.done}`) }}
      breadcrumbs={[
        { href: p.project.href, label: p.project.title },
        { href: `${p.project.href}/selezioni`, label: word('selections') },
      ]}
    >
      {p.next.length > 0 && (
        <Notice kind="info">
          {word('nextIs')}{' '}
          {p.next.map((n) => (
            <a key={n.href} href={n.href}>
              <bdi>{n.who}</bdi>{' '}
            </a>
          ))}
        </Notice>
      )}
      <ProcedureFacts procedure={p.procedure} rules={p.rules} url={p.url} />
      <section>
        <h2>{word('bothKinds')}</h2>
        <p>{word(p.bothRequired ? 'bothRequired' : 'bothNotRequired')}</p>
        <ul>
          {routes.map((r) => (
            <li key={r}>
              {word(`kind.${r}`)}: {word('kindCount', p.kinds[r])}
            </li>
          ))}
        </ul>
        {p.bothRequired && p.closing.includes('one-kind-only') && (
          <Notice kind="warning">{word('one-kind-only')}</Notice>
        )}
      </section>
      <section>
        <h2>{word('candidates')}</h2>
        <CandidatesTable rows={p.rows} mode={p.procedure.mode} />
      </section>
      {p.leads && <ProcedureForms {...p} />}
    </OfficePage>
  );
}
