import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action, DataClass } from '../../../policy/vocabulary.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import type { Project } from '../../projects/types.ts';
import { findCandidacy, listCandidates } from '../store/candidacies.ts';
import { findJudging } from '../store/commission.ts';
import { findProcedure } from '../store/procedures.ts';
import type { Candidacy, CandidacyId, Candidate, Procedure } from '../types.ts';
import { openedProject, procedureUrl } from './opened-procedure.ts';

/** Parameters of every page of one candidacy. */
export type CandidacyParams = { personId: PersonId; candidacyId: CandidacyId };
type Here = Asked<CandidacyParams, unknown, unknown>;

/** URL of one candidacy. */
export function candidacyUrl(c: Pick<Candidacy, 'id' | 'personId'>, below = ''): string {
  return `/persone/${c.personId}/selezione/${c.id}${below}`;
}

/** A candidacy with its selection, and what the reader may do. */
export type OpenedCandidacy = {
  candidacy: Candidate;
  procedure: Procedure;
  /** the selection's other candidates, of those the reader may read; herself among them */
  all: Candidate[];
  project: Project;
  procedureHref: string;
  leads: boolean;
  /** her name where the reader may know it; else her code */
  name: string;
  known: boolean;
  /** the reader presides or sits in an open commission about her */
  judges: boolean;
  allows: (dataClass: DataClass, action: Action) => boolean;
};

/** The candidacy a URL names, if it is of the human being that the guard has let through; with the version that the form
 *  saw, where it is one. */
export async function openedCandidacy(asked: Here): Promise<OpenedCandidacy | undefined> {
  const { tx, me, params } = asked;
  const found = await findCandidacy(tx, params.candidacyId);
  const entries = await entriesOf(tx, params.personId);
  if (found === undefined || !entries.includes(found.personId)) return undefined;
  const procedure = await findProcedure(tx, found.procedureId);
  const opened = procedure && (await openedProject(asked, procedure.projectId));
  const person = await findPerson(tx, found.personId);
  if (procedure === undefined || opened === undefined || person === undefined) return undefined;
  const all = await listCandidates(tx, { procedureId: procedure.id });
  const candidacy = all.find((c) => c.id === found.id);
  if (candidacy === undefined) return undefined;
  const identity = await findIdentity(tx, found.personId);
  const facts = await loadFacts(tx, me, params.personId);
  const allows = (dataClass: DataClass, action: Action) => may(facts, { of: 'person', dataClass, action });
  return {
    candidacy: { ...candidacy, version: asked.version ?? candidacy.version },
    procedure,
    all,
    project: opened.project,
    procedureHref: procedureUrl(procedure),
    leads: opened.leads,
    name: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    known: identity !== undefined,
    judges: allows('selection-act', 'append') && (await findJudging(tx, found.personId)),
    allows,
  };
}
