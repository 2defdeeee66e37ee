import { Conflict } from '../../../ui/conflict.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { type Typed, typedText } from '../../../ui/typed.ts';
import { newsKinds } from '../types.ts';
import { speak } from './speak.ts';

const named = [
  ...(['title', 'lead', 'newsKind', 'date', 'expiresOn'] as const),
  ...(['body', 'image', 'office', 'more'] as const),
];

type Props = {
  readonly saved: Typed;
  readonly typed: Typed;
  /** what pictures and documents are called, by their id */
  readonly names: ReadonlyMap<string, string>;
};

/** Two people wrote on the same page: what was saved beside what was typed. Documents and contacts one below the other. */
export function BothTexts({ saved, typed, names }: Props) {
  const word = speak(useLanguage());
  const said = (text: Typed, name: string) => {
    const value = typedText(text, name).replaceAll('\r\n', '\n');
    const kind = name === 'newsKind' && newsKinds.find((k) => k === value);
    return kind ? word(`news.${kind}`) : (names.get(value) ?? value);
  };
  const rowsOf = (text: Typed, table: string) =>
    Object.keys(text)
      .filter((name) => name.startsWith(`${table}-`))
      .map((name) => said(text, name))
      .filter((value) => value !== '')
      .join('\n');
  const rows = [
    ...named.map((name) => ({
      label: word(name === 'office' ? 'officeField' : name),
      theirs: said(saved, name),
      yours: said(typed, name),
    })),
    ...(['documenti', 'contatti'] as const).map((table) => ({
      label: word(table === 'documenti' ? 'documents' : 'contacts'),
      theirs: rowsOf(saved, table),
      yours: rowsOf(typed, table),
    })),
  ].filter(({ theirs, yours }) => theirs !== '' || yours !== '');
  return (
    <Conflict theirsTitle={word('theirs')} yoursTitle={word('yours')} rows={rows}>
      <p>{word('keepMine')}</p>
    </Conflict>
  );
}
