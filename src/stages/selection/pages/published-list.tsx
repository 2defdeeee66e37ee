import { h } from 'preact';
import { z } from 'zod';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { sheetOf } from '../../../platform/spreadsheet/list-columns.ts';
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { type ListedRow, listColumns, printableList } from '../documents/published-list.ts';
import { PublishedList } from '../parts/published-list.tsx';
import { withoutNumber } from '../rules.ts';
import { listCandidates } from '../store/candidacies.ts';
import type { Candidate } from '../types.ts';
import { minutesWords } from '../words/minutes.ts';
import { funderOf } from './funder-of.ts';
import { ledProcedure, type ProcedureParams, procedureUrl } from './opened-procedure.ts';

type Here<Q = unknown> = Asked<ProcedureParams, Q, unknown>;

/** GET …/elenco: what will be published, for the coordination of the lead: protocol numbers and nothing of the people. */
export async function publishedListPage(asked: Here) {
  const opened = await ledProcedure(asked);
  if (opened === undefined) return undefined;
  const { procedure: p, project } = opened;
  const candidates = await listCandidates(asked.tx, { procedureId: p.id });
  const columns = listColumns(asked.language, p.mode === 'public-notice-with-ranking');
  return h(PublishedList, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey(),
    url: procedureUrl(p),
    project: project.title,
    procedure: p,
    columns: columns.map(({ key, label }) => ({ key, label })),
    rows: rowsOf(candidates).map((r) => columns.map((c) => c.value(r))),
    unnumbered: withoutNumber(candidates).map((c) => c.code),
  });
}

export const listFileQuery = z.object({ formato: z.enum(['pdf', 'csv']).catch('pdf') });

/** GET …/elenco/esporta: the same list as a file. */
export async function publishedListFile(
  asked: Here<z.output<typeof listFileQuery>>,
): Promise<SentFile | undefined> {
  const opened = await ledProcedure(asked);
  if (opened === undefined) return undefined;
  const { procedure: p, project } = opened;
  const rows = rowsOf(await listCandidates(asked.tx, { procedureId: p.id }));
  const name = minutesWords.listTitle.it;
  if (asked.query.formato === 'csv') {
    const sheet = sheetOf(name, listColumns('it', p.mode === 'public-notice-with-ranking'), rows);
    return { name, mediaType: 'text/csv', bytes: writeCsv(sheet) };
  }
  const frame = { project: project.title, funder: await funderOf(asked, project), on: dayInRome(asked.now) };
  return { name, mediaType: 'application/pdf', bytes: await writePdf(printableList(p, rows, frame)) };
}

/** Whoever renounced is left out, and whoever has no number of her own cannot be named. */
function rowsOf(candidates: readonly Candidate[]): ListedRow[] {
  const unnumbered = new Set(withoutNumber(candidates).map((c) => c.id));
  return candidates.flatMap(({ id, state, points, rank, listNumber }) =>
    state === 'renounced' || listNumber === null || unnumbered.has(id)
      ? []
      : [{ number: listNumber, state, points, rank }],
  );
}
