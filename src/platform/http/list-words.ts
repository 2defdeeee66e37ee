import type { Words } from '../../ui/language.ts';

/** What every list says. */
export const listWords = {
  exportAs: { it: 'Esporta in {format}', en: 'Export as {format}' },
  tooManyToExport: {
    it: 'Si esportano al massimo {n} righe: restringi l’elenco con i filtri.',
    en: 'At most {n} rows are exported: narrow the list with the filters.',
  },
  listFile: { it: 'elenco', en: 'list' },
  nothingFits: { it: 'Nessuna riga corrisponde ai filtri.', en: 'No row fits the filters.' },
  all: { it: 'Tutti', en: 'All' },
} as const satisfies Words<string>;
