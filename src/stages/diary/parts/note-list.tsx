import { EmptyState } from '../../../ui/empty-state.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { ReservedNote } from '../types.ts';
import { speak } from './speak.ts';
import { WrittenList } from './written-list.tsx';

type Props = {
  readonly label: string;
  readonly notes: readonly ReservedNote[];
  readonly corrected: ReadonlySet<string>;
  /** how the reader calls an author */
  readonly call: (accountId: string) => string;
  readonly isMine: (note: ReservedNote) => boolean;
  /** where one's own note is corrected; nowhere on people whom one follows no more */
  readonly correctHref?: (note: ReservedNote) => string;
  readonly emptyText: string;
};

/** Reserved notes: one's own, and labelled as theirs those of whom one stands in for. */
export function NoteList({ label, notes, corrected, call, isMine, correctHref, emptyText }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <WrittenList
      label={label}
      correctLabel={word('correctEntry')}
      empty={
        <EmptyState title={word('noNotes')}>
          <p>{emptyText}</p>
        </EmptyState>
      }
      items={notes.map((n) => ({
        id: n.id,
        when: formatInstant(n.writtenAt, lang),
        dateTime: n.writtenAt.toISOString(),
        title: word('noteText'),
        who: call(n.writtenBy),
        text: n.text,
        corrected: corrected.has(n.id),
        remarks: [
          ...(isMine(n) ? [] : [word('ofWhomYouStandIn', { name: call(n.writtenBy) })]),
          ...(corrected.has(n.id) ? [word('noteCorrected')] : []),
          ...(n.corrects === null ? [] : [word('noteCorrects')]),
        ],
        correctHref: isMine(n) && !corrected.has(n.id) ? correctHref?.(n) : undefined,
      }))}
    />
  );
}
