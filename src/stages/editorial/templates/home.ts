import type { InBoth } from './written.ts';

/** The first page: what this is, and where one goes from here. */
export const home: InBoth = {
  it: {
    title: 'Al lavoro, con chi ti accompagna',
    lead: 'Progetti per persone con disabilità o con un bisogno di salute mentale che cercano lavoro, insieme ai servizi del territorio.',
    body: `
## Che cosa facciamo

Comuni, Azienda sanitaria, cooperative e agenzie formative lavorano insieme. Chi cerca lavoro non è mai solo. Prima c’è un incontro. Poi un piano fatto con lui o con lei. Poi una prova in azienda e, quando si può, un contratto.

Partecipare non costa niente.

## Che cosa succede

Gli [avvisi aperti](/avvisi-pubblici) dicono chi può fare domanda, e fino a quando. Le [novità](/novita) dicono che cosa si fa. I [risultati](/risultati) dicono quante persone ci sono e com’è andata. Di nessuno si fa il nome.`,
  },
  en: {
    title: 'To work, with somebody beside you',
    lead: 'Projects for people with disabilities or with a mental-health need who look for work, together with the services of the territory.',
    body: `
## What we do

Municipalities, the health authority, co-operatives and training agencies work together. Whoever looks for work is never alone. First there is a meeting. Then a plan, made together. Then a trial in a company and, where it can be, a contract.

Taking part costs nothing.

## What is going on

The [open notices](/en/avvisi-pubblici) say who may apply, and until when. The [news](/en/novita) says what is being done. The [results](/en/risultati) say how many people take part and how it went. Nobody is named.`,
  },
};
