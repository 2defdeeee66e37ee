import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import type { Action, DataClass } from '../../../policy/vocabulary.ts';
import { findCase } from '../../eligibility/store/cases.ts';
import type { Case, CaseId } from '../../eligibility/types.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { type SheetClass, sheetClasses } from '../types.ts';

/** Parameters of every page of one case. */
export type CaseParams = { personId: PersonId; caseId: CaseId };
/** A request about the assessments of one case. */
export type OfCase<Q = unknown, B = unknown> = Asked<CaseParams, Q, B>;

/** The case of a URL, how its reader may call the person, and what she may do. */
export type OpenedCase = {
  standing: Case;
  name: string;
  person: string;
  allows: (dataClass: DataClass, action: Action) => boolean;
  /** the classes of sheets that she may write */
  writable: SheetClass[];
};

/** The case a URL names, if it is of the human being that the guard has let through. */
export async function openedCase(asked: OfCase): Promise<OpenedCase | undefined> {
  const { tx, me, params } = asked;
  const standing = await findCase(tx, params.caseId);
  const person = await findPerson(tx, params.personId);
  if (standing === undefined || person === undefined) return undefined;
  if (!(await entriesOf(tx, person.id)).includes(standing.personId)) return undefined;
  const identity = await findIdentity(tx, standing.personId);
  const facts = await loadFacts(tx, me, person.id);
  const allows = (dataClass: DataClass, action: Action) => may(facts, { of: 'person', dataClass, action });
  return {
    standing,
    name: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    person: `/persone/${person.id}`,
    allows,
    writable: sheetClasses.filter((c) => allows(c, 'write')),
  };
}
