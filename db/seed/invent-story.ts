import { composeIdentity } from './compose-identity.ts';
import { company } from './data/company.ts';
import { firstTwelve } from './data/first-twelve.ts';
import { workers } from './data/staff.ts';
import { drawFor } from './draw.ts';
import { extraWorkerOf } from './extra-staff.ts';
import type { HandWritten } from './hand-written.ts';
import { coreOf } from './invent-letter.ts';
import { inventPath } from './invent-path.ts';
import { inventPerson } from './invent-person.ts';
import { birthplaceCode } from './place-codes.ts';
import type { Story } from './story.ts';

/** The comune of a worker who belongs to one: her people live there. */
const comuneOfWorker: Readonly<Record<string, string>> = {
  'irene.baldacci@prova.example': 'Bagno a Ripoli',
  'marco.poggesi@prova.example': 'Bagno a Ripoli',
  'lucia.ermini@prova.example': 'Pontassieve',
  'federico.nannoni@prova.example': 'Figline e Incisa Valdarno',
  'francesca.giannetti@prova.example': 'Massa',
};

/** The story of a number: the first twelve are written by hand, the others are put together. The same number is always
 *  the same person with the same story.
 *  @param number from 0 */
export function inventStory(number: number): Story {
  const written = firstTwelve[number];
  if (written !== undefined) return fromHand(number, written);
  const worker = extraWorkerOf(number) ?? {
    ...drawFor(number, 'worker').weighted(workers),
    comune: undefined,
  };
  const comune = worker.comune ?? comuneOfWorker[worker.email];
  const { identity, contact, age } = inventPerson(number, worker.territory, coreOf(number), comune);
  const about = {
    number,
    given: identity.givenName,
    sex: identity.sex ?? 'F',
    age,
    language: contact.language,
  };
  return {
    number,
    worker: worker.email,
    territory: worker.territory,
    identity,
    contact,
    ...inventPath(about),
    company: [],
  };
}

function fromHand(number: number, w: HandWritten): Story {
  return {
    number,
    worker: w.worker,
    territory: workers.find(({ email }) => email === w.worker)?.territory ?? '',
    identity: composeIdentity(w),
    contact: {
      address: w.lives.address,
      comune: birthplaceCode(w.lives.comune),
      phone: w.phone,
      email: w.email ?? null,
      preferredChannel: w.channel,
      howToReach: w.howToReach,
      language: w.language,
      telephoneAnswer: null,
    },
    letter: w.letter,
    answers: w.answers,
    notice: w.notice ?? null,
    releases: w.releases ?? [],
    steps: w.steps,
    company: company[number] ?? [],
  };
}
