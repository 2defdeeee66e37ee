import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts';
import { writeXlsx } from '../../../platform/spreadsheet/write-xlsx.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { outwardName } from '../../organisations/rules.ts';
import { type ExportedProtocol, protocolSheet } from '../documents/protocol-sheet.ts';
import { papersOfSubject } from '../rules/papers.ts';
import { soughtProtocol } from '../rules/protocol.ts';
import { findAgreementPlaces } from '../store/agreements.ts';
import { listPapersOf } from '../store/papers.ts';
import { findByProtocol, listAllProtocols, type Protocol } from '../store/protocols.ts';
import { protocolWords } from '../words/protocol.ts';

export const protocolExportQuery = z.object({
  q: z.string().max(80).catch(''),
  formato: z.enum(['csv', 'xlsx']).catch('xlsx'),
});

/** GET /protocolli/esporta: what the list shows, with what long-term keeping asks of each document. */
export async function protocolExport(
  asked: Asked<unknown, z.output<typeof protocolExportQuery>, unknown>,
): Promise<SentFile | undefined> {
  const { q, formato } = asked.query;
  const sought = soughtProtocol(q);
  if (q.trim() !== '' && sought === undefined) return undefined;
  const found = sought ? await findByProtocol(asked.tx, sought) : await listAllProtocols(asked.tx);
  const lang = asked.language;
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  const hashes = await hashesOf(asked.tx, found);
  const rows = found.map(
    (p): ExportedProtocol => ({
      ...p,
      body: outwardName(p.organisation, lang, mine),
      recordedOn: dayInRome(p.recordedAt),
      hashes: hashes(p),
    }),
  );
  const sheet = protocolSheet(rows, lang);
  const name = say(protocolWords, 'protocols', lang);
  return formato === 'csv'
    ? { name, mediaType: 'text/csv', bytes: writeCsv(sheet) }
    : {
        name,
        mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await writeXlsx(sheet),
      };
}

/** Fingerprints of the papers of each document, as far as the reader may read them. */
async function hashesOf(
  tx: Parameters<typeof listPapersOf>[0],
  protocols: readonly Protocol[],
): Promise<(p: Protocol) => string[]> {
  const ofSubject = (subject: Protocol['subject']) =>
    protocols.filter((p) => p.subject === subject).map((p) => p.subjectId);
  const agreements = await findAgreementPlaces(tx, ofSubject('agreement'));
  const referralOf = (p: Protocol) =>
    p.subject === 'referral' ? p.subjectId : agreements.get(p.subjectId)?.referralId;
  const referralIds = new Set(protocols.flatMap((p) => referralOf(p) ?? []));
  const papers = await listPapersOf(tx, [...referralIds]);
  return (p) =>
    papers
      .filter(
        (paper) => paper.referralId === referralOf(p) && papersOfSubject(p.subject).includes(paper.kind),
      )
      .map((paper) => paper.sha256);
}
