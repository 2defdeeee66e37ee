import { listRepresentatives } from '../../people/store/representatives.ts';
import type { PersonId } from '../../people/types.ts';
import { findAgreementPlaces } from '../store/agreements.ts';
import { findApplication } from '../store/applications.ts';
import { findReferral } from '../store/referrals.ts';
import type { ProtocolSubject } from '../types.ts';
import { referralUrl } from './opened-referral.ts';

type Tx = Parameters<typeof findReferral>[0];

/** Where a document of this stage, or of an earlier one, is shown, if it is this person's and the actor may know of it.
 *  Documents of later stages are registered from their own pages.
 *  @returns undefined where there is no such document of hers */
export async function placeOfSubject(
  tx: Tx,
  personId: PersonId,
  subject: ProtocolSubject,
  id: string,
): Promise<{ url: string; referralId?: string } | undefined> {
  switch (subject) {
    case 'referral':
      return ofReferral(personId, await findReferral(tx, id));
    case 'agreement': {
      const place = (await findAgreementPlaces(tx, [id])).get(id);
      return ofReferral(personId, place && { personId: place.personId, id: place.referralId });
    }
    case 'application': {
      const application = await findApplication(tx, id);
      return application?.personId === personId ? { url: `/persone/${personId}` } : undefined;
    }
    case 'decree':
      return (await listRepresentatives(tx, personId)).some((r) => r.id === id)
        ? { url: `/persone/${personId}/rappresentanza` }
        : undefined;
    case 'eligibility-decision':
    case 'evidence':
    case 'letter':
      return undefined;
    default:
      return subject satisfies never;
  }
}

function ofReferral(personId: PersonId, found: { personId: PersonId; id: string } | undefined) {
  return found?.personId === personId ? { url: referralUrl(found), referralId: found.id } : undefined;
}
