import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { listTermsNear } from '../store/vocabulary.ts';
import { vocabularyKinds } from '../types.ts';
import { type VocabularyWord, vocabularyWords } from '../words/vocabulary.ts';

/** What is looked for. */
export const vocabularyQuery = z.object({
  q: z.string().max(200).catch('').default(''),
  tipo: z
    .enum(['', ...vocabularyKinds])
    .catch('')
    .default(''),
});

/** Most terms of one answer. */
const MOST = 50;

/** GET /vocabolario: the terms near some words, with their codes. */
export async function vocabularyPage(asked: Asked<unknown, z.output<typeof vocabularyQuery>, unknown>) {
  const lang = asked.language;
  const word = (key: VocabularyWord) => say(vocabularyWords, key, lang);
  const { q, tipo } = asked.query;
  return (
    <OfficePage shell={asked.shell} title={word('searchTitle')} lead={word('searchLead')}>
      <FilterBar action="/vocabolario">
        <TextField name="q" label={word('q')} value={q} autocomplete="off" />
        <SelectField
          name="tipo"
          label={word('kind')}
          value={tipo}
          blank={word('bothKinds')}
          options={vocabularyKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
        />
      </FilterBar>
      <DataTable
        caption={word('searchTitle')}
        captionHidden
        rows={await listTermsNear(asked.tx, q, tipo || undefined, MOST)}
        rowKey={(t) => `${t.kind} ${t.scheme} ${t.code}`}
        empty={
          <EmptyState title={word('noTerm')}>{word(q === '' ? 'noSearchText' : 'noTermText')}</EmptyState>
        }
        columns={[
          { key: 'term', label: word('term'), render: (t) => (lang === 'it' ? t.labelIt : t.labelEn) },
          { key: 'kind', label: word('kind'), render: (t) => word(`kind.${t.kind}`) },
          { key: 'code', label: word('code'), render: (t) => `${t.scheme} ${t.code}` },
          { key: 'broader', label: word('broader'), render: (t) => t.broader },
        ]}
      />
    </OfficePage>
  );
}
