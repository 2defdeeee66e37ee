import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { findProject } from '../../projects/store/projects.ts';
import { speak } from '../parts/speak.ts';
import { StateOfCandidacy } from '../parts/state-of-candidacy.tsx';
import { listCandidaciesOf } from '../store/candidacies.ts';
import { findProcedure } from '../store/procedures.ts';
import type { CandidacyState } from '../types.ts';
import { candidacyUrl } from './opened-candidacy.ts';

type Here = Asked<{ personId: PersonId }, unknown, unknown>;
type Row = { id: string; href: string; title: string; project: string; state: CandidacyState; since: string };

/** GET /persone/:personId/selezione: every selection she stands in, the newest first. */
export async function ofPersonPage(asked: Here) {
  const person = await findPerson(asked.tx, asked.params.personId);
  if (person === undefined) return undefined;
  const rows: Row[] = [];
  for (const c of await listCandidaciesOf(asked.tx, await entriesOf(asked.tx, person.id))) {
    const p = await findProcedure(asked.tx, c.procedureId);
    rows.push({
      id: c.id,
      href: candidacyUrl(c),
      title: p?.title ?? '',
      project: (p && (await findProject(asked.tx, p.projectId))?.title) ?? '',
      state: c.state,
      since: formatDay(dayInRome(c.stateAt ?? c.completedAt), asked.language),
    });
  }
  const who = await findIdentity(asked.tx, person.id);
  return h(OfPerson, {
    asked,
    rows,
    name: who ? `${who.givenName} ${who.familyName}` : person.code,
  });
}

function OfPerson({ asked, rows, name }: { asked: Here; rows: readonly Row[]; name: string }) {
  const word = speak(asked.language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('selectionOf', { name })}
      breadcrumbs={[{ href: `/persone/${asked.params.personId}`, label: name }]}
    >
      {rows.length === 0 && <EmptyState title={word('emptyTitle')}>{word('noneOfPerson')}</EmptyState>}
      <ul>
        {rows.map((r) => (
          <li key={r.id}>
            <a href={r.href}>{`${r.title} · ${r.project}`}</a> <StateOfCandidacy state={r.state} /> {r.since}
          </li>
        ))}
      </ul>
    </OfficePage>
  );
}
