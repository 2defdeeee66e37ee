import type { CalendarDay } from '../../../values/calendar-day.ts';
import type { ProtocolDirection, ProtocolSubject } from '../types.ts';
import { protocolWords } from '../words/protocol.ts';

/** A registration as it is exported. */
export type ExportedProtocol = {
  id: string;
  code: string;
  subject: ProtocolSubject;
  subjectId: string;
  body: string;
  number: string;
  registeredOn: CalendarDay;
  direction: ProtocolDirection;
  recordedOn: CalendarDay;
  /** SHA-256 of the files of the document that the reader may read, in hex */
  hashes: readonly string[];
};

/** Registrations with what a system of long-term keeping asks of each document: its number, day, body and direction, which
 *  document it is and of whom by code, and the fingerprints of its files. No name.
 *  @law D.P.R. 445/2000, art. 53; Linee guida AgID sul documento informatico, allegato 5 (metadata) */
export function protocolSheet(rows: readonly ExportedProtocol[], lang: 'it' | 'en') {
  const word = (key: keyof typeof protocolWords) => protocolWords[key][lang];
  const text = (key: keyof typeof protocolWords) => ({ label: word(key), kind: 'text' as const });
  const day = (key: keyof typeof protocolWords) => ({ label: word(key), kind: 'date' as const });
  return {
    sheetName: word('protocols'),
    columns: [
      text('protocol.numberLabel'),
      day('protocol.day'),
      text('protocol.body'),
      text('protocol.direction'),
      text('protocol.subject'),
      text('protocol.code'),
      text('protocol.subjectId'),
      text('protocol.id'),
      day('protocol.recordedOn'),
      text('protocol.hashes'),
    ],
    rows: rows.map((r) => [
      r.number,
      r.registeredOn,
      r.body,
      word(`protocol.${r.direction}`),
      word(`protocol.${r.subject}`),
      r.code,
      r.subjectId,
      r.id,
      r.recordedOn,
      r.hashes.join('\n'),
    ]),
  };
}
