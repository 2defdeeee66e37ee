import { composeIdentity } from './compose-identity.ts';
import { company } from './data/company.ts';
import { firstTwelve } from './data/first-twelve.ts';
import { lives } from './data/lives.ts';
import { workers } from './data/staff.ts';
import { drawFor } from './draw.ts';
import { extraWorkerOf } from './extra-staff.ts';
import type { HandWritten } from './hand-written.ts';
import { inventAround } from './invent-around.ts';
import { checkingKindOf } from './invent-checking.ts';
import { coreOf } from './invent-letter.ts';
import { inventPath, pathKindOf } from './invent-path.ts';
import { inventPerson } from './invent-person.ts';
import { withVoices } from './invent-voices.ts';
import { birthplaceCode } from './place-codes.ts';
import type { Special } from './special.ts';
import type { Story } from './story.ts';
import { twinOf } from './twin-of.ts';

/** The comune of a worker who belongs to one: her people live there. */
const comuneOfWorker: Readonly<Record<string, string>> = {
  'irene.baldacci@prova.example': 'Bagno a Ripoli',
  'marco.poggesi@prova.example': 'Bagno a Ripoli',
  'lucia.ermini@prova.example': 'Pontassieve',
  'federico.nannoni@prova.example': 'Figline e Incisa Valdarno',
  'francesca.giannetti@prova.example': 'Massa',
  'ilaria.dazzi@prova.example': 'Carrara',
};

/** The story of a number: the first twelve are written by hand, the others are put together, some with something told on
 *  purpose. The same number is always the same person with the same story.
 *  @param number from 0 */
export function inventStory(number: number): Story {
  const written = firstTwelve[number];
  const special = lives[number] ?? {};
  return inventAround(written ? fromHand(number, written) : putTogether(number, special), special);
}

function putTogether(number: number, special: Special): Story {
  const worker = workerOf(number, special);
  const comune = worker.comune ?? comuneOfWorker[worker.email];
  const invented = inventPerson(number, worker.territory, coreOf(number), comune);
  const identity = special.twin
    ? twinOf(inventStory(special.twin.of).identity, invented.identity, special.twin.same)
    : invented.identity;
  const { contact, age } = invented;
  const about = {
    number,
    given: identity.givenName,
    sex: identity.sex ?? 'F',
    age,
    language: contact.language,
  };
  const path = inventPath(
    about,
    special.path ?? pathKindOf(number),
    sentAgoOf(number, worker.email, special),
  );
  return {
    number,
    worker: worker.email,
    territory: worker.territory,
    identity,
    contact,
    ...withVoices(path, special, number),
    after: special.twin?.of ?? null,
    entrance: special.entrance ?? null,
    life: [],
    company: [],
    later: [],
  };
}

function workerOf(number: number, special: Special) {
  const known = workers.find(({ email }) => email === special.worker);
  const drawn = known ?? drawFor(number, 'worker').weighted(workers);
  return (known ? undefined : extraWorkerOf(number)) ?? { ...drawn, comune: undefined };
}

/** Whoever nobody has begun to check was accepted a short while ago. */
function sentAgoOf(number: number, worker: string, special: Special): number | undefined {
  if (special.sentAgo !== undefined) return special.sentAgo;
  const recent =
    (special.path ?? pathKindOf(number)) === 'accepted' &&
    (special.checking ?? checkingKindOf(number, worker)) === 'not-begun';
  return recent ? drawFor(number, 'recent').int(10, 26) : undefined;
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
    after: null,
    entrance: null,
    life: [],
    company: company[number] ?? [],
    later: [],
  };
}
