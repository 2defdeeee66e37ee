import type { Asked } from '../../../platform/http/asked.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { Pagination } from '../../../ui/pagination.tsx';
import { NoteList } from '../parts/note-list.tsx';
import { speak } from '../parts/speak.ts';
import { listNotesLeft } from '../store/reserved-notes.ts';
import type { DoneQuery } from './answered.ts';

/** GET /note-riservate: one's own notes on people whom one follows no more. */
export async function notesLeftPage(asked: Asked<unknown, DoneQuery, unknown>) {
  const word = speak(asked.language);
  const after = asked.query.dopo;
  const page = await listNotesLeft(asked.tx, after);
  return (
    <OfficePage shell={asked.shell} title={word('notesLeft')} lead={word('notesLeftLead')}>
      <NoteList
        label={word('notesLeft')}
        notes={page.notes}
        corrected={page.corrected}
        call={() => word('me')}
        isMine={() => true}
        emptyText={word('noNotesLeft')}
      />
      {(after || page.next) && (
        <Pagination
          text=""
          {...(after ? { previousHref: '/note-riservate' } : {})}
          {...(page.next ? { nextHref: `/note-riservate?dopo=${page.next}` } : {})}
        />
      )}
    </OfficePage>
  );
}
