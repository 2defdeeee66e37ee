import type { Block } from '../../../platform/documents/printable.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { codeOf } from '../rules/canonical-plan.ts';
import { partsNeeded } from '../rules/signatures.ts';
import type { SigningPart } from '../types.ts';
import { catalogueWords } from '../words/catalogue.ts';
import type { PlanDocumentWord } from '../words/documents.ts';
import type { PlanPrint } from './frame.ts';
import type { Say } from './say.ts';

/** The end of a printed plan: lines to sign on, or who signed, how and when. */
export function signatureBlocks(p: PlanPrint, word: Say<PlanDocumentWord>): Block[] {
  return p.edition === 'signed' ? signedBlocks(p, word) : linesToSign(p, word);
}

function linesToSign(p: PlanPrint, word: Say<PlanDocumentWord>): Block[] {
  const hash = p.whole.plan.contentSha256 ?? '';
  return [
    { kind: 'heading', level: 1, text: word('signTitle') },
    { kind: 'paragraph', text: word('signLead', { code: codeOf(hash) }) },
    { kind: 'paragraph', text: word('placeDate') },
    {
      kind: 'signature-line',
      signers: partsNeeded(p.whole.plan).map((part) =>
        [nameOf(part, p), catalogueWords[`part.${part}`][p.language]].filter(Boolean).join('\n'),
      ),
    },
  ];
}

function nameOf(part: SigningPart, p: PlanPrint): string {
  if (part === 'person') return p.person;
  return part === 'operator' ? p.operator : (p.representative ?? '');
}

function signedBlocks(p: PlanPrint, word: Say<PlanDocumentWord>): Block[] {
  return [
    { kind: 'heading', level: 1, text: word('signedTitle') },
    { kind: 'paragraph', text: word('signedLead', { hash: p.whole.plan.contentSha256 ?? '' }) },
    {
      kind: 'table',
      caption: word('signedTitle'),
      columns: [
        { label: word('signedWho') },
        { label: word('signedAs'), width: 0.8 },
        { label: word('signedHow'), width: 1.4 },
        { label: word('signedWhen') },
      ],
      rows: p.signatures.map((s) => [
        s.name || word('somebody'),
        catalogueWords[`part.${s.part}`][p.language],
        catalogueWords[`level.${s.level}`][p.language],
        s.level === 'paper' ? word('signedOn', { day: formatDay(s.signedOn, p.language) }) : s.recorded,
      ]),
    },
    { kind: 'paragraph', text: word('notQualified') },
  ];
}
