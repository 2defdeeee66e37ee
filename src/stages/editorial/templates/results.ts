import type { InBoth } from './written.ts';

/** What the published figures are and how they protect those they count. The figures themselves are not written here. */
export const results: InBoth = {
  it: {
    title: 'Risultati',
    lead: 'Quante persone partecipano, che cosa fanno e com’è andata, progetto per progetto. Numeri, mai nomi.',
    body: `
## Che cosa sono questi numeri

Si contano i percorsi di un progetto in un giorno, che è scritto sopra ogni tabella. Una persona li guarda prima di pubblicarli e, se c’è un errore, li ritira.

## Come proteggono le persone

Partecipare a questi progetti dice già qualcosa della salute di chi partecipa. Per questo:

- si pubblicano solo somme, mai una riga su una persona;
- le persone si contano a gruppi di cinque: «da 20 a 24», e sotto il cinque «meno di 5»;
- anche i totali si contano così: due pubblicazioni non si possono sottrarre l’una dall’altra;
- se da tutte le tabelle insieme si potesse ricavare un numero piccolo, i risultati non si pubblicano.

Aziende e posti non sono persone: di loro c’è il numero esatto.

## Si possono usare

Le tabelle si scaricano come dati aperti, in CSV e in JSON, con la descrizione di ogni campo. Licenza: [licenza dei dati aperti].`,
  },
  en: {
    title: 'Results',
    lead: 'How many people take part, what they do and how it went, project by project. Numbers, never names.',
    body: `
## What these figures are

The paths of a project are counted on one day, which is written above each table. A person looks at them before they are published and, if there is a mistake, takes them back.

## How they protect people

Taking part in these projects already says something of one’s health. That is why:

- only sums are published, never a line about one person;
- people are counted in groups of five: “20 to 24”, and below five “fewer than 5”;
- so are totals: two publications cannot be subtracted from one another;
- where all the tables together would give a small number away, the results are not published.

Companies and places are not people: for them the number is exact.

## They can be used

The tables can be downloaded as open data, in CSV and in JSON, with a description of every field. Licence: [licence of the open data].`,
  },
};
