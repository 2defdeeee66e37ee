import { type PaperKind, type ProtocolSubject, paperKinds } from '../types.ts';

/** Which papers of a referral belong to a document that was registered: all of them to the referral, the signed sheet to
 *  the agreement. Files of documents of other stages are theirs. */
export function papersOfSubject(subject: ProtocolSubject): readonly PaperKind[] {
  if (subject === 'referral') return paperKinds;
  return subject === 'agreement' ? ['agreement'] : [];
}
