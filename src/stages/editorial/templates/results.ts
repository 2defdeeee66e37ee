import type { InBoth } from './written.ts';

/** What the published figures are and how they protect those they count. The figures themselves are not written here. */
export const results: InBoth = {
  it: {
    title: 'Risultati',
    lead: 'Quante persone partecipano, che cosa fanno e com’è andata, progetto per progetto. Numeri, mai nomi.',
    body: `
## Che cosa sono questi numeri

Si contano i percorsi di un progetto in un giorno, che è scritto sopra ogni tabella. Chi pubblica li guarda prima, li pubblica lui e, se c’è un errore, li ritira.

## Come proteggono le persone

Partecipare a questi progetti dice già qualcosa della salute di chi partecipa. Per questo:

- si pubblicano solo somme, mai una riga su una persona;
- un numero sotto il cinque non si scrive, e con lui si toglie quanto basta perché non si ricavi per differenza;
- i totali sono arrotondati, così due pubblicazioni non si possono sottrarre l’una dall’altra.

Dove manca un numero c’è scritto che manca, e perché.

## Si possono usare

Le tabelle si scaricano come dati aperti, in CSV e in JSON, con la descrizione di ogni campo. Licenza: [licenza dei dati aperti].`,
  },
  en: {
    title: 'Results',
    lead: 'How many people take part, what they do and how it went, project by project. Numbers, never names.',
    body: `
## What these figures are

The paths of a project are counted on one day, which is written above each table. Whoever publishes them looks at them first, publishes them and, if there is a mistake, takes them back.

## How they protect people

Taking part in these projects already says something of one’s health. That is why:

- only sums are published, never a line about one person;
- a number below five is not written, and with it goes as much as is needed so that it cannot be worked out by subtraction;
- totals are rounded, so that two publications cannot be subtracted from one another.

Where a number is missing it says so, and why.

## They can be used

The tables can be downloaded as open data, in CSV and in JSON, with a description of every field. Licence: [licence of the open data].`,
  },
};
