import type { InBoth } from './written.ts';

/** The first page: what this is, and where one goes from here. */
export const home: InBoth = {
  it: {
    title: 'Al lavoro, con chi ti accompagna',
    lead: 'Progetti per persone con disabilità o con un bisogno di salute mentale che cercano lavoro, insieme ai servizi del territorio.',
    body: `
## Che cosa facciamo

Comuni, Azienda sanitaria, cooperative, associazioni e agenzie formative lavorano insieme. Accompagnano una persona passo dopo passo: il primo incontro, l’orientamento, un piano fatto con lei, un’esperienza in azienda e, quando si può, un contratto.

Partecipare non costa niente.

## Che cosa succede

Gli [avvisi aperti](/avvisi-pubblici) dicono chi può fare domanda e fino a quando. Le [novità](/novita) raccontano i progetti. I [risultati](/risultati) dicono quante persone partecipano e com’è andata, senza dire di chi si parla.`,
  },
  en: {
    title: 'To work, with somebody beside you',
    lead: 'Projects for people with disabilities or with a mental-health need who look for work, together with the services of the territory.',
    body: `
## What we do

Municipalities, the health authority, co-operatives, associations and training agencies work together. They go with a person step by step: a first meeting, guidance, a plan made with her, an experience in a company and, where it can be, a contract.

Taking part costs nothing.

## What is going on

The [open notices](/en/avvisi-pubblici) say who may apply and until when. The [news](/en/novita) tells of the projects. The [results](/en/risultati) say how many people take part and how it went, without saying who they are.`,
  },
};
