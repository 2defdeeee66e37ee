import type { ToldCompany, ToldIntermediary } from '../told-company.ts';

/** Who sends companies in this territory; invented. */
export const intermediariesApuane: readonly ToldIntermediary[] = [
  {
    kind: 'trade-association',
    name: 'Botteghe della Costa (associazione di prova)',
    contact: 'Chiedere di Norma, il martedì mattina.',
  },
];

/** Companies of the zona Apuane, thinner than those of the other territory. Nobody and nothing of it exists. */
export const companiesApuane: readonly ToldCompany[] = [
  {
    key: 'zuccheraia',
    territory: 'apuane',
    name: 'Pasticceria Ventodolce Bramucci',
    kind: 'craft',
    ateco: '10.71.20',
    activity: 'Pasticceria fresca e secca, laboratorio e banco',
    hostCapacity: 2,
    registered: true,
    intermediary: 0,
    sites: [
      {
        name: 'Laboratorio',
        address: 'Via delle Prove 4',
        comune: 'Massa',
        onFoot: 'Dieci minuti dalla stazione, in piano.',
        publicTransport: 'Linea urbana per il mare, fermata davanti.',
        stepFree: 'yes',
        accessibleToilet: 'yes',
        seen: true,
      },
    ],
    contacts: [
      { name: 'Olimpia Bramucci', part: 'owner', note: 'La mattina impasta: chiamare dopo le 11.' },
      { name: 'Renato Piastri', part: 'tutor', tutors: 2 },
    ],
    headcounts: [{ daysAgo: 120, permanentFull: 4, permanentPart: 2, permanentPartHundredths: 100, apprentices: 1 }],
    l68: [],
    log: [
      { on: [14, 2], way: 'telephone', with: 0, what: 'Prima telefonata: conosce il progetto dall’associazione e vuole capire quante ore servono.', stage: 'interested' },
      { on: [12, 3], way: 'visit', with: 1, what: 'Visto il laboratorio: due banchi, una cosa per volta, chi insegna è Renato.', stage: 'willing' },
      { on: [10, 2], way: 'meeting', with: 0, what: 'Firmata la convenzione. Comincia con una persona, tre mattine.', stage: 'agreement-signed' },
      { on: [4, 4], way: 'visit', with: 1, what: 'La prova va avanti. Renato chiede le istruzioni con le foto per le teglie.', stage: 'hosting', next: ['Portare le istruzioni con le foto', 4] },
    ],
    meetings: [{ inDays: 6, time: '14:30', minutes: 45, about: 'Come va la prova, e che cosa serve ancora', place: 'In laboratorio', state: 'planned' }],
    consent: ['given', 28, 'La titolare, di persona'],
  },
  {
    key: 'ortobasso',
    territory: 'apuane',
    name: 'Ortobasso Quattrosolchi società agricola',
    kind: 'farm',
    ateco: '01.13.10',
    activity: 'Ortaggi di stagione e cassette a domicilio',
    hostCapacity: null,
    registered: true,
    sites: [
      {
        name: 'Campi e serra',
        address: 'Strada dei Campi di Prova 11',
        comune: 'Montignoso',
        onFoot: null,
        publicTransport: 'Autobus ogni ora; dalla fermata venti minuti a piedi.',
        stepFree: 'in-part',
        accessibleToilet: 'no',
        seen: true,
      },
    ],
    contacts: [{ name: 'Gino Quattrosolchi', part: 'owner', tutors: 1 }],
    headcounts: [{ daysAgo: 60, permanentFull: 2, fixedShort: 3 }],
    l68: [],
    log: [
      { on: [7, 1], way: 'telephone', with: 0, what: 'Cerca una mano per le cassette del venerdì e del sabato.', stage: 'contacted' },
      { on: [5, 4], way: 'visit', with: 0, what: 'Il lavoro è all’aperto, con la serra quando piove. È disposto a mostrare ogni passo.', stage: 'willing', next: ['Mandare la bozza di convenzione', -2] },
    ],
  },
  {
    key: 'tramontana',
    territory: 'apuane',
    name: 'Albergo Tramontanina Ferma',
    kind: 'for-profit',
    ateco: '55.10.00',
    activity: 'Albergo con ristorante, aperto tutto l’anno',
    hostCapacity: 1,
    registered: true,
    sites: [
      {
        name: 'Albergo',
        address: 'Lungomare di Prova 30',
        comune: 'Massa',
        onFoot: null,
        publicTransport: 'Linea del mare, ogni venti minuti d’estate e ogni quaranta d’inverno.',
        stepFree: 'yes',
        accessibleToilet: 'yes',
        seen: true,
      },
    ],
    contacts: [
      { name: 'Ludovica Ferma', part: 'personnel' },
      { name: 'Ettore Salmi', part: 'tutor', tutors: 1 },
    ],
    headcounts: [{ daysAgo: 45, permanentFull: 17, permanentPart: 4, permanentPartHundredths: 200, fixedShort: 6, executives: 1 }],
    l68: [],
    log: [
      { on: [6, 2], way: 'e-mail', with: 0, what: 'Ha scritto lei: cerca qualcuno per la lavanderia interna.', stage: 'interested' },
      { on: [2, 3], way: 'visit', with: 1, what: 'La lavanderia è al piano terra, tranquilla; le macchine le mostra Ettore.', stage: 'visited', next: ['Chiedere i turni della primavera', 3] },
    ],
    consent: ['refused', 13, 'L’ufficio del personale, al telefono: preferiscono di no'],
  },
  {
    key: 'calapietra',
    territory: 'apuane',
    name: 'Calapietra Lucidature srl',
    kind: 'for-profit',
    ateco: '23.70.10',
    activity: 'Taglio e lucidatura della pietra',
    hostCapacity: null,
    registered: true,
    sites: [
      {
        name: 'Capannone',
        address: 'Zona industriale di prova, lotto 2',
        comune: 'Carrara',
        onFoot: null,
        publicTransport: null,
        stepFree: 'no',
        accessibleToilet: 'unknown',
        seen: false,
      },
    ],
    contacts: [{ name: 'Iacopo Lastri', part: 'safety' }],
    headcounts: [{ daysAgo: 30, permanentFull: 38, fixedLong: 3, l68Employed: 1, source: 'Al telefono, da confermare' }],
    l68: [],
    log: [
      { on: [3, 5], way: 'telephone', with: 0, what: 'Chiede che cosa gli spetta e che cosa deve. Mandare il calcolo.', stage: 'contacted', next: ['Mandare il foglio del calcolo', 2] },
    ],
  },
];
