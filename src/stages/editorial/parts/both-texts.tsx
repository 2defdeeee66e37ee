import { Conflict } from '../../../ui/conflict.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type Typed, typedText } from '../../../ui/typed.ts';
import { speak } from './speak.ts';

const named = ['title', 'lead', 'body', 'office', 'date', 'expiresOn', 'more'] as const;

/** Two people wrote on the same page: what was saved beside what was typed. Documents and contacts one below the other. */
export function BothTexts({ saved, typed }: { saved: Typed; typed: Typed }) {
  const word = speak(useLanguage());
  const rowsOf = (text: Typed, table: string) =>
    Object.keys(text)
      .filter((name) => name.startsWith(`${table}-`))
      .map((name) => typedText(text, name))
      .filter((value) => value !== '')
      .join('\n');
  const rows = [
    ...named
      .map((name) => ({
        label: word(name === 'office' ? 'officeField' : name),
        theirs: typedText(saved, name),
        yours: typedText(typed, name).replaceAll('\r\n', '\n'),
      }))
      .filter(({ theirs, yours }) => theirs !== '' || yours !== ''),
    ...(['documenti', 'contatti'] as const).map((table) => ({
      label: word(table === 'documenti' ? 'documents' : 'contacts'),
      theirs: rowsOf(saved, table),
      yours: rowsOf(typed, table),
    })),
  ];
  return (
    <Conflict theirsTitle={word('theirs')} yoursTitle={word('yours')} rows={rows}>
      <p>{word('keepMine')}</p>
    </Conflict>
  );
}
