import type { Special } from '../special.ts';
import type { Entrance } from '../story.ts';

const bagno = 'gloria.masini@prova.example';
const massa = 'nadia.bertoneri@prova.example';

/** How many people, one number after the other, come in by the list of a service. */
export const peopleOfTheList = 3;
/** Number of the person who stands in that list and is there already. */
export const standingInTheList = 2;
const FIRST_OF_THE_LIST = 124;

const application = (e: Omit<Extract<Entrance, { what: 'application' }>, 'what'>) =>
  ({ what: 'application', ...e }) as const;
const listed: Special = {
  worker: 'lucia.ermini@prova.example',
  path: 'begun',
  quiet: true,
  entrance: { what: 'list', first: FIRST_OF_THE_LIST, daysAgo: 4 },
};

/** People who came in by their own application, or by a list. */
export const entrances: Readonly<Record<number, Special>> = {
  // She wrote herself; taken in charge, referred, accepted; the charge is still to be completed.
  58: {
    worker: 'irene.baldacci@prova.example',
    path: 'accepted',
    sentAgo: 31,
    checking: 'to-complete',
    entrance: application({
      sentAgo: 47,
      assignedAgo: 45,
      takenAgo: 41,
      desk: bagno,
      kind: 'targeted-placement',
      answer: 'agrees',
      words: 'Sono d’accordo, ho letto tutto. Se serve vengo io in ufficio.',
      wishes: 'Vorrei lavorare in una libreria o dove ci sono libri. Anche poche ore per cominciare.',
      representative: null,
    }),
  },
  // Her representative wrote and says yes; she was asked and says no: nothing leaves.
  63: {
    worker: 'irene.baldacci@prova.example',
    path: 'begun',
    quiet: true,
    entrance: application({
      sentAgo: 19,
      assignedAgo: 18,
      takenAgo: 14,
      desk: bagno,
      kind: 'unknown',
      answer: 'does-not-agree',
      words: 'Per ora dico di no. Il lavoro lo voglio scegliere io e in estate.',
      wishes: 'Lavori all’aperto, con gli animali.',
      representative: {
        what: 'representative',
        kind: 'amministratore-di-sostegno',
        name: 'Tullio Corsani',
        contact: 'Studio a Firenze, la mattina',
        court: 'Tribunale di Firenze, giudice tutelare',
        decree: '3017/P',
        decreeIn: -190,
        endsIn: 540,
        acts: {},
      },
    }),
  },
  76: {
    worker: 'marco.poggesi@prova.example',
    path: 'accepted',
    sentAgo: 88,
    checking: 'eligible',
    entrance: application({
      sentAgo: 112,
      assignedAgo: 110,
      takenAgo: 99,
      desk: bagno,
      kind: 'targeted-placement',
      answer: 'agrees',
      words: 'Sì. Scrivetemi, al telefono mi agito.',
      wishes: 'Ho lavorato in un magazzino e mi piaceva. Vorrei ricominciare da lì.',
      representative: null,
    }),
  },
  84: {
    worker: 'francesca.giannetti@prova.example',
    path: 'accepted',
    sentAgo: 40,
    checking: 'to-complete',
    entrance: application({
      sentAgo: 60,
      assignedAgo: 58,
      takenAgo: 52,
      desk: massa,
      kind: 'mental-health',
      answer: 'agrees',
      words: 'Va bene, ci ho pensato da [solo|sola] e ho deciso.',
      wishes: 'Mi piace cucire. Una sartoria, un laboratorio, qualcosa con le mani.',
      representative: null,
    }),
  },
  // Taken in charge the other day: the letter is still to be finished.
  91: {
    worker: 'irene.baldacci@prova.example',
    path: 'begun',
    quiet: true,
    entrance: application({
      sentAgo: 9,
      assignedAgo: 7,
      takenAgo: 2,
      desk: bagno,
      kind: 'unknown',
      answer: 'agrees',
      words: 'Sono [contento|contenta] se mi chiamate. Ho letto l’informativa.',
      wishes: 'Un lavoro vicino a casa, la mattina. So usare il computer.',
      representative: null,
    }),
  },
  [FIRST_OF_THE_LIST]: listed,
  [FIRST_OF_THE_LIST + 1]: listed,
  [FIRST_OF_THE_LIST + 2]: listed,
};
