import type { SiteLanguage } from '../site-page.ts';

/** A piece of news or a notice of the demonstration; `daysAgo` before the day of the seeding, `opensFor`: days it is open from
 *  that day on, null where it does not end. Without `en`: the site then says that it is in Italian alone. */
export type DatedText = {
  readonly kind: 'news' | 'notice';
  readonly newsKind: 'notizia' | 'comunicato' | 'avviso' | null;
  readonly slug: string;
  readonly territory: 'sud-est' | 'apuane';
  readonly daysAgo: number;
  readonly opensFor: number | null;
  readonly it: { readonly title: string; readonly lead: string; readonly body: string };
  readonly en: { readonly title: string; readonly lead: string; readonly body: string } | null;
};

/** Who answers for them. */
export const newsOffices: Readonly<Record<DatedText['territory'], Readonly<Record<SiteLanguage, string>>>> = {
  'sud-est': {
    it: 'Ufficio di coordinamento di A.T.T.I.V.I. (inventato)',
    en: 'Coordination office of A.T.T.I.V.I. (invented)',
  },
  apuane: {
    it: 'Ufficio del progetto Lavoro in corso (inventato)',
    en: 'Office of the project Lavoro in corso (invented)',
  },
};

const invented = {
  it: '*Testo di dimostrazione: non è successo niente di tutto questo.*',
  en: '*A text of the demonstration: nothing of this has happened.*',
};

/** All of it is invented, and each text says so. */
export const datedTexts: readonly DatedText[] = [
  {
    kind: 'news',
    newsKind: 'notizia',
    slug: 'un-forno-apre-la-porta',
    territory: 'apuane',
    daysAgo: 6,
    opensFor: null,
    it: {
      title: 'Un forno apre la porta',
      lead: 'Un’azienda della zona ha offerto un posto dal sito. La settimana dopo ci siamo visti.',
      body: `
${invented.it}

Il modulo per le aziende è lungo dieci domande. Un fornaio lo ha riempito tra una infornata e l’altra: che cosa si fa, con chi parlare, quando chiamare.

## Che cosa è successo dopo

Chi parla con le aziende ha chiamato entro tre giorni. È andato a vedere il banco, il forno e gli orari. Si è parlato di lavoro: quanto pesano i sacchi, chi fa vedere le cose, quando c’è più gente.

Solo dopo si è pensato a una persona, e a lei si è chiesto se le andava.

## Vuoi farlo anche tu?

[Offri un posto](/offri-un-posto): non costa niente e non impegna.`,
    },
    en: {
      title: 'A bakery opens its door',
      lead: 'A company of the area offered a place on the site. A week later we met.',
      body: `
${invented.en}

The form for companies has ten questions. A baker filled it in between one batch and the next: what one does, whom to speak with, when to call.

## What happened next

Whoever speaks with companies called within three days, and went to see the counter, the oven and the hours. They spoke of work: how heavy the sacks are, who shows things, when it is crowded.

Only then did anybody think of a person, and asked whether she would like it.

## Would you do it too?

[Offer a place](/en/offri-un-posto): it costs nothing and binds to nothing.`,
    },
  },
  {
    kind: 'news',
    newsKind: 'comunicato',
    slug: 'lo-sportello-cambia-orario',
    territory: 'apuane',
    daysAgo: 21,
    opensFor: null,
    it: {
      title: 'Lo sportello cambia orario',
      lead: 'Dal mese prossimo lo sportello del progetto è aperto il martedì e il giovedì mattina.',
      body: `
${invented.it}

Lo sportello del progetto apre il martedì e il giovedì, dalle 9 alle 12. Negli altri giorni si può telefonare o scrivere.

Chi non può venire di mattina lo dice quando chiama: si trova un’altra ora.`,
    },
    en: null,
  },
  {
    kind: 'news',
    newsKind: 'notizia',
    slug: 'tre-mattine-in-vivaio',
    territory: 'sud-est',
    daysAgo: 9,
    opensFor: null,
    it: {
      title: 'Tre mattine in vivaio',
      lead: 'Un laboratorio breve per provare un lavoro all’aperto, prima di scegliere.',
      body: `
${invented.it}

Per tre mattine un gruppo ha provato il lavoro in vivaio: invasare, annaffiare, preparare gli ordini. Un tutor era con loro.

## Perché provare

Una cosa è dire «mi piacerebbe», un’altra è stare in piedi tre ore al fresco della mattina. Dopo il laboratorio qualcuno ha detto di sì, qualcuno ha scoperto che preferisce un lavoro al chiuso. Tutte e due le risposte servono al piano.

## Il prossimo

Il prossimo laboratorio sarà in una cucina. Chi partecipa al progetto lo chiede al proprio tutor.`,
    },
    en: {
      title: 'Three mornings in a plant nursery',
      lead: 'A short workshop to try outdoor work before choosing.',
      body: `
${invented.en}

For three mornings a group tried the work of a plant nursery: potting, watering, preparing orders. A tutor was with them.

## Why try

It is one thing to say “I should like it”, another to be on one’s feet for three hours in the cool of the morning. After the workshop some said yes, and some found out that they prefer to work indoors. Both answers serve the plan.

## The next one

The next workshop will be in a kitchen. Whoever takes part in the project asks their tutor.`,
    },
  },
  {
    kind: 'news',
    newsKind: 'avviso',
    slug: 'incontro-con-le-aziende',
    territory: 'sud-est',
    daysAgo: 30,
    opensFor: null,
    it: {
      title: 'Un incontro con le aziende della zona',
      lead: 'Due ore per fare domande sulla legge 68, sugli stage e su che cosa fa un tutor.',
      body: `
${invented.it}

L’incontro è aperto alle aziende di ogni grandezza. Si parla di che cosa costa ospitare una persona (niente), di convenzioni con il collocamento mirato e di come si prepara il primo giorno.

Chi vuole venire scrive all’ufficio di coordinamento.`,
    },
    en: null,
  },
  {
    kind: 'notice',
    newsKind: null,
    slug: 'lavoro-in-corso-2-domande-aperte',
    territory: 'apuane',
    daysAgo: 12,
    opensFor: 60,
    it: {
      title: 'Lavoro in corso 2: domande aperte',
      lead: 'Avviso di dimostrazione. Può fare domanda chi vive nella zona Apuane, non lavora ed è seguito da un servizio.',
      body: `
${invented.it}

## Chi può fare domanda

Chi è seguito dai servizi sociali o sanitari della zona, non ha un lavoro e ha una disabilità certificata ai sensi della L. 68/1999, oppure una certificazione per un bisogno di salute mentale.

## Quando

Fino al giorno scritto sopra. Chi fa domanda prima non passa avanti: si guardano tutte insieme.

## Come

Con il [modulo di domanda](/domanda), da sola o con chi ti aiuta. Oppure con il servizio che ti segue.

## Che cosa succede dopo

Ti risponde lo sportello del tuo comune, entro il giorno che trovi nella ricevuta.`,
    },
    en: {
      title: 'Lavoro in corso 2: applications open',
      lead: 'A notice of the demonstration. Whoever lives in the zona Apuane, has no job and is followed by a service may apply.',
      body: `
${invented.en}

## Who may apply

Whoever is followed by the social or health services of the zone, has no job and has a disability certified under law 68/1999, or a certificate for a mental-health need.

## When

Until the day written above. Applying early puts nobody first: all are looked at together.

## How

With the [application form](/domanda), in Italian, by yourself or with somebody who helps you. Or with the service that follows you.

## What happens next

The desk of your comune answers you, by the day that stands on the receipt.`,
    },
  },
  {
    kind: 'notice',
    newsKind: null,
    slug: 'attivi-seconda-finestra',
    territory: 'sud-est',
    daysAgo: 40,
    opensFor: 30,
    it: {
      title: 'A.T.T.I.V.I.: seconda finestra per le domande',
      lead: 'Avviso di dimostrazione, già chiuso: mostra come si legge un avviso che è finito.',
      body: `
${invented.it}

## Chi poteva fare domanda

Chi è seguito dai servizi della zona fiorentina sud-est, non ha un lavoro ed è nelle liste della L. 68/1999, oppure ha una certificazione per un bisogno di salute mentale.

## Quando

La finestra è rimasta aperta trenta giorni.

## E adesso

Chi ha fatto domanda riceve una risposta dal proprio comune. Per la prossima finestra si guarda questa pagina.`,
    },
    en: {
      title: 'A.T.T.I.V.I.: second window for applications',
      lead: 'A notice of the demonstration, closed already: it shows how a notice reads that is over.',
      body: `
${invented.en}

## Who could apply

Whoever is followed by the services of the zona fiorentina sud-est, has no job and is on the lists of law 68/1999, or has a certificate for a mental-health need.

## When

The window stayed open for thirty days.

## And now

Whoever applied gets an answer from their comune. For the next window one looks at this page.`,
    },
  },
];
