import type { PageContact, SiteLanguage } from '../site-page.ts';

/** What the page of a project says, language by language. */
export type ProjectText = {
  readonly title: string;
  readonly lead: string;
  readonly body: string;
  readonly office: string;
  readonly contact: PageContact;
  readonly more: string;
};

// Source of every fact: the page of the Comune di Massa on «Lavoro in corso seconda edizione», last updated on 5 June 2025.
// The words are ours; the office and its contacts are invented.
const apuaneContact = (office: string, hours: string): PageContact => ({
  office,
  address: 'via di Nessun Luogo 2, 00000 Dimostrazione',
  phone: '0585 000 0000',
  email: 'lavoroincorso@prova.example',
  hours,
});
export const lavoroInCorso: Readonly<Record<SiteLanguage, ProjectText>> = {
  it: {
    title: 'Lavoro in corso, seconda edizione',
    lead: 'Servizi che accompagnano al lavoro persone con disabilità o con un bisogno di salute mentale nella zona Apuane.',
    office: 'Ufficio del progetto Lavoro in corso (inventato)',
    contact: apuaneContact('Ufficio del progetto (inventato)', 'Martedì e giovedì, 9-12'),
    body: `
## Che cos’è

Lavoro in corso 2 costruisce un sistema diffuso di servizi per accompagnare al lavoro persone con disabilità o con problemi di salute mentale. Lo finanzia la Regione Toscana con il POR FSE 2014/2020.

Lo guida l’ASL Toscana Nord Ovest, zona Apuane. Con lei lavorano i Comuni, associazioni e cooperative senza scopo di lucro e agenzie formative.

## Come è andata finora

Nella prima fase sono state valutate oltre 100 persone. Più di 80 sono entrate nei percorsi di formazione, e quasi tutte sono passate poi a uno stage in un’azienda del territorio.

## Finalità

Il progetto vuole far crescere in tutta la regione servizi che accompagnano al lavoro chi è già seguito dai servizi sociali e sanitari del territorio. Lo fa con percorsi che sostengono insieme la cura, la vita sociale e il lavoro.

Ha permesso alle istituzioni e a chi lavora con loro di dare continuità a quello che era cominciato negli anni prima.

## Destinatari

Può partecipare chi è seguito dai servizi sociali, sanitari o sociosanitari, non ha un lavoro, e ha:

- una disabilità certificata ai sensi della L. 68/1999; oppure
- una certificazione per un bisogno di salute mentale, secondo le norme in vigore.

In ogni progetto partecipano persone dell’uno e dell’altro gruppo.

## Indennità di partecipazione

Chi partecipa può ricevere un’indennità legata ai percorsi di accompagnamento al lavoro, compresi la formazione e gli stage in azienda.

## Attività

1. Valutazione iniziale
2. Percorsi di formazione
3. Stage in aziende del territorio`,
    more: 'Vuoi partecipare? Leggi [come si fa](/partecipa/persone). Hai un’azienda nella zona? [Offri un posto](/offri-un-posto).',
  },
  en: {
    title: 'Lavoro in corso, second edition',
    lead: 'Services that go with people with disabilities or with a mental-health need on their way to work in the zona Apuane.',
    office: 'Office of the project Lavoro in corso (invented)',
    contact: apuaneContact('Office of the project (invented)', 'Tuesdays and Thursdays, 9-12'),
    body: `
## What it is

Lavoro in corso 2 builds a wide network of services that go with people with disabilities or with mental-health problems on their way to work. Regione Toscana funds it, with the ESF programme POR FSE 2014/2020.

The health authority ASL Toscana Nord Ovest, zona Apuane, leads it. With it work the municipalities, non-profit associations and co-operatives, and training agencies.

## How it has gone so far

In the first phase more than 100 people were assessed. More than 80 of them entered training, and nearly all of these went on to a stage in a company of the area.

## Aims

The project wants services that accompany people to work to grow throughout the region, for those whom the social and health services of the territory follow already. It does so with paths that support care, social life and work together.

It has allowed institutions, and those who work with them, to carry on what had begun in the years before.

## Who it is for

Whoever is followed by social or health services, has no job, and has:

- a disability certified under law 68/1999; or
- a certificate for a mental-health need, by the rules in force.

In every project people of both groups take part.

## Allowance

Whoever takes part may receive an allowance tied to the path to work, training and stages in companies included.

## Activities

1. Initial assessment
2. Training
3. Stages in companies of the area`,
    more: 'Do you want to take part? Read [how it is done](/en/partecipa/persone). Do you have a company in the area? [Offer a place](/en/offri-un-posto).',
  },
};

// Source of every fact: the municipal page on A.T.T.I.V.I. The words are ours; the office and its contacts are invented.
const southEastContact = (office: string, hours: string): PageContact => ({
  office,
  address: 'via di Nessun Luogo 1, 00000 Dimostrazione',
  phone: '055 000 0000',
  email: 'attivi@prova.example',
  hours,
});
export const attivi: Readonly<Record<SiteLanguage, ProjectText>> = {
  it: {
    title: 'A.T.T.I.V.I.',
    lead: 'Azioni Trasversali Territoriali di Inserimento per la Valorizzazione Individuale: accompagnamento al lavoro nella zona fiorentina sud-est.',
    office: 'Ufficio di coordinamento di A.T.T.I.V.I. (inventato)',
    contact: southEastContact('Ufficio di coordinamento (inventato)', 'Lunedì e mercoledì, 9-13'),
    body: `
## Che cos’è

A.T.T.I.V.I. è progettato insieme dai 14 Comuni della zona sociosanitaria fiorentina sud-est, dall’Azienda USL Toscana Centro, da Caritas e da cooperative, consorzi e agenzie formative del territorio.

## Finalità

- Costruire un sistema diffuso di servizi che accompagnano al lavoro persone con disabilità o con un bisogno di salute mentale, seguite dai servizi della zona.
- Sostenere chi partecipa nell’orientamento e nell’inserimento, con strumenti concreti.
- Rafforzare il lavoro in rete: servizi sociali dei Comuni, servizi dell’Azienda USL, collocamento mirato, aziende e terzo settore.

## Destinatari

Persone seguite dai servizi sociali, sanitari o sociosanitari che non hanno un lavoro e che sono iscritte negli elenchi della L. 68/1999, oppure hanno una certificazione per un bisogno di salute mentale.

Parteciperanno almeno 83 persone.

## Attività

Chi comincia fa la selezione, la valutazione iniziale, l’orientamento e la valutazione dell’occupabilità. Ne nascono un bilancio delle competenze e un piano per il lavoro di ciascuno. Poi:

- laboratori che preparano alla formazione e percorsi professionalizzanti in azienda;
- inserimento in azienda con borsa lavoro;
- formazione fuori dal progetto.

Accanto ci sono orientamento, tutoraggio, coaching, ricerca di aziende e abbinamento tra persone e posti.

## Alla fine

Il progetto prevede di raccontare com’è andata con un video documentario, un e-book e un convegno finale. Chi vi compare dice di sì prima, e può cambiare idea.`,
    more: 'Vuoi partecipare? Leggi [come si fa](/partecipa/persone). Hai un’azienda nella zona? [Offri un posto](/offri-un-posto).',
  },
  en: {
    title: 'A.T.T.I.V.I.',
    lead: 'Azioni Trasversali Territoriali di Inserimento per la Valorizzazione Individuale: supported employment in the zona fiorentina sud-est.',
    office: 'Coordination office of A.T.T.I.V.I. (invented)',
    contact: southEastContact('Coordination office (invented)', 'Mondays and Wednesdays, 9-13'),
    body: `
## What it is

A.T.T.I.V.I. is designed together by the 14 municipalities of the health and social zone south-east of Florence, the health authority USL Toscana Centro, Caritas, and co-operatives, consortia and training agencies of the territory.

## Aims

- To build a wide network of services that go with people with disabilities or with a mental-health need, followed by the services of the zone, on their way to work.
- To support those who take part in finding their direction and a place, with practical means.
- To strengthen work in a network: social services of the municipalities, services of the health authority, targeted placement, companies and the third sector.

## Who it is for

People followed by social or health services who have no job and who are on the lists of law 68/1999, or have a certificate for a mental-health need.

At least 83 people will take part.

## Activities

Whoever begins goes through selection, initial assessment, guidance and an assessment of occupability. Out of these come a competency balance and a plan for each one’s work. Then:

- workshops that prepare for training, and professionalising paths in companies;
- a place in a company with a borsa lavoro;
- training outside the project.

Beside these there are guidance, tutoring, coaching, a search for companies, and matching of people and places.

## At the end

The project means to tell how it went in a documentary video, an e-book and a final conference. Those who appear say yes beforehand, and may change their mind.`,
    more: 'Do you want to take part? Read [how it is done](/en/partecipa/persone). Do you have a company in the area? [Offer a place](/en/offri-un-posto).',
  },
};
