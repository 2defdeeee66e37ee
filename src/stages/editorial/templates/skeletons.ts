import type { InBoth } from './written.ts';

/** The headings of a project's page; dates, partners and CUP come from the project itself. */
export const projectSkeleton: InBoth = {
  it: {
    title: '[titolo del progetto]',
    lead: '[che cosa fa il progetto, in una frase]',
    body: `
## Che cos’è

[chi lo finanzia, chi lo guida, che cosa fa]

## Finalità

[a che cosa serve]

## Destinatari

[per chi è]

## Indennità di partecipazione

[se c’è, e dove è scritto quanto]

## Attività

[che cosa si fa, in ordine]`,
  },
  en: {
    title: '[title of the project]',
    lead: '[what the project does, in one sentence]',
    body: `
## What it is

[who funds it, who leads it, what it does]

## Aims

[what it is for]

## Who it is for

[for whom]

## Allowance

[whether there is one, and where it says how much]

## Activities

[what one does, in order]`,
  },
};

/** A piece of news. */
export const newsSkeleton: InBoth = {
  it: {
    title: '[titolo della notizia]',
    lead: '[che cosa è successo, in una frase]',
    body: '[il testo: che cosa, chi, quando, dove]',
  },
  en: {
    title: '[title of the news]',
    lead: '[what has happened, in one sentence]',
    body: '[the text: what, who, when, where]',
  },
};

/** A notice open for application. */
export const noticeSkeleton: InBoth = {
  it: {
    title: '[titolo dell’avviso]',
    lead: '[chi può fare domanda, e per che cosa]',
    body: `
## Chi può fare domanda

[requisiti]

## Quando

[da quando e fino a quando]

## Come

[modulo, sportello, servizio]

## Che cosa succede dopo

[chi risponde, entro quando]`,
  },
  en: {
    title: '[title of the notice]',
    lead: '[who may apply, and for what]',
    body: `
## Who may apply

[requirements]

## When

[from when and until when]

## How

[form, desk, service]

## What happens next

[who answers, and by when]`,
  },
};
