import { h } from 'preact';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { columnTitle, profileTable } from '../documents/profile-table.ts';
import { ProfileDrawing } from '../parts/profile-drawing.tsx';
import { evaluationsOf } from '../rules/evaluations.ts';
import { profileEvaluations } from '../rules/profile.ts';
import { profileShapes } from '../rules/profile-shapes.ts';
import { listVersionsById } from '../store/instruments.ts';
import { listSheets } from '../store/sheets.ts';
import { sheetClasses } from '../types.ts';
import { profileLabels } from '../words/profile-labels.ts';
import { type AssessmentWord, assessmentWords } from '../words.ts';
import { assessmentsUrl } from './addresses.ts';
import { type OfCase, type OpenedCase, openedCase } from './opened-case.ts';

/** GET /persone/:personId/valutazione/:caseId/profilo: the ICF profile, drawn and as a table. */
export async function profilePage(asked: OfCase) {
  const opened = await openedCase(asked);
  if (opened === undefined) return undefined;
  const { tx, language } = asked;
  const evaluations = profileEvaluations(evaluationsOf(await listSheets(tx, opened.standing.id)));
  const versions = await listVersionsById(
    tx,
    evaluations.map((e) => e.versionId),
  );
  const names = await listAccountNames(
    tx,
    evaluations.map((e) => e.ratedBy),
  );
  const columns = evaluations.map((e) => {
    const name = names.get(e.ratedBy) ?? '';
    const rater = e.agreed ? say(assessmentWords, 'agreedBy', language, { name }) : name;
    return columnTitle(rater, e.ratedOn, language);
  });
  const attributions = [...versions.values()].flatMap((v) => v.content.attribution ?? []);
  return h(Profile, {
    asked,
    opened,
    columns,
    attribution: [...new Set(attributions)].join(' '),
    ...profileTable(evaluations, versions, language, sheetClasses),
  });
}

type Shown = {
  asked: OfCase;
  opened: OpenedCase;
  columns: readonly string[];
  attribution: string;
} & ReturnType<typeof profileTable>;

function Profile({ asked, opened, columns, attribution, lines, rows }: Shown) {
  const lang = asked.language;
  const word = (key: AssessmentWord, values?: Record<string, string>) =>
    say(assessmentWords, key, lang, values);
  const parts = (['d', 'e', 'b'] as const).filter((part) => rows.some((r) => r.part === part));
  return (
    <OfficePage
      shell={asked.shell}
      title={word('profileOf', { name: opened.name })}
      lead={word('profileLead')}
      breadcrumbs={[
        { href: opened.person, label: opened.name },
        { href: assessmentsUrl(opened.standing), label: word('evaluations') },
      ]}
    >
      {rows.length === 0 ? (
        <EmptyState title={word('noProfile')}>{word('noProfileText')}</EmptyState>
      ) : (
        <ProfileDrawing
          title={word('drawingTitle')}
          text={word('drawingText')}
          {...profileShapes(lines, profileLabels(lang))}
        />
      )}
      {parts.map((part) => (
        <section key={part}>
          <h2>{word(`part.${part}`)}</h2>
          <DataTable
            caption={word(`part.${part}`)}
            captionHidden
            rows={rows.filter((r) => r.part === part)}
            rowKey={(r) => r.code}
            empty={null}
            columns={[
              { key: 'code', label: word('code'), render: (r) => r.label },
              ...columns.map((label, at) => ({
                key: String(at),
                label,
                render: (r: (typeof rows)[number]) =>
                  at === 0 ? r.cells[at] : <span class="source">{r.cells[at]}</span>,
              })),
            ]}
          />
        </section>
      ))}
      {attribution && <p class="source">{attribution}</p>}
    </OfficePage>
  );
}
