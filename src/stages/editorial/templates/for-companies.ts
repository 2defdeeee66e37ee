import type { InBoth } from './written.ts';

/** What a company wants to know before it calls. On the law: L. 68/1999, artt. 3 and 11; D.Lgs 216/2003; the insurance is
 *  the promoter's unless the agreement says otherwise. Sums and quotas beyond these stand in the office, dated. */
export const forCompanies: InBoth = {
  it: {
    title: 'Per le aziende: ospitare, assumere, provare',
    lead: 'Che cosa costa, chi arriva, che cosa fa il tutor, che cosa c’entra la legge 68. Per offrire un posto bastano due minuti.',
    body: `
[Offri un posto](/offri-un-posto): ti chiamiamo entro cinque giorni lavorativi.

## Quanto costa

Ospitare non costa niente. L’indennità di chi viene la paga il progetto. L’assicurazione contro gli infortuni (INAIL) e quella per la responsabilità civile le fa chi promuove lo stage, se la convenzione non dice altro.

## A chi è rivolto

A chi ha un lavoro vero da far provare: aziende, cooperative, studi, negozi. Anche a chi non ha obblighi di assunzione.

## Chi arriva

Una persona con una disabilità o con un bisogno di salute mentale, che cerca lavoro e che si è preparata con noi. Sappiamo che cosa sa fare, che cosa vuole fare e che cosa la aiuta a lavorare bene.

Prima di incontrarla non ricevi un curriculum tra tanti: ti parliamo di una persona, con il suo consenso. Poi la conosci tu, e decidete tutti e due.

Di lei sai il nome, gli orari, i compiti e gli accorgimenti che servono. Non sai la diagnosi, e non la puoi chiedere.

## Che cosa fa il tutor

Un tutor del progetto prepara l’inizio, viene in azienda, spiega ai colleghi quello che serve e resta raggiungibile quando qualcosa non va. Cura lui i documenti: convenzione, progetto, comunicazioni.

In azienda c’è un tutor vostro: chi fa vedere il lavoro e firma le presenze.

## Come fare

Per cominciare basta il modulo, o una telefonata. Poi:

1. Offri un posto, o chiami.
2. Ci vediamo da te: guardiamo il lavoro, non la persona.
3. Se c’è una persona adatta, te ne parliamo.
4. Un incontro, poi qualche giorno di prova.
5. Alla fine si decide: un’assunzione, un altro passo, o grazie.

## Cosa serve

Tu metti un posto vero, una persona che spiega il lavoro e il tempo di provare.

## Cosa si ottiene

Conosci una persona che si è preparata per quel lavoro, con un tutor accanto. Per chi assume ci sono incentivi. Cambiano da un anno all’altro: ti diciamo quali valgono oggi.

## Tempi e scadenze

Dopo il modulo ti chiamiamo entro cinque giorni lavorativi. Nelle prime due settimane di prova ci si può fermare, tutti e due.

## Condizioni di servizio

Non si sceglie chi viene per sesso, età, origine o tipo di disabilità: è la legge (D.Lgs 216/2003). Il nome della tua azienda compare in pubblico solo se dici di sì.

## E la legge 68?

La legge 68 del 1999 chiede di assumere persone con disabilità a chi ha almeno 15 dipendenti: una da 15 a 35, due da 36 a 50, il 7 per cento oltre 50 (art. 3). Il conto esatto ha le sue regole: lo facciamo insieme.

Uno stage non è un rapporto di lavoro. Può però stare in una convenzione con il collocamento mirato (art. 11), che dà tempi e modi per arrivare alle assunzioni. La convenzione è aperta anche a chi non ha obblighi.

## E se non ho un posto adesso

Puoi far vedere il tuo lavoro, parlarne in un incontro con altre aziende, o dirci quando richiamare.`,
  },
  en: {
    title: 'For companies: host, hire, try',
    lead: 'What it costs, who comes, what the tutor does, what law 68 has to do with it. Offering a place takes two minutes.',
    body: `
[Offer a place](/en/offri-un-posto): we call you within five working days.

## What it costs

Hosting costs nothing. The project pays the allowance of whoever comes. Insurance against accidents (INAIL) and for third-party liability is taken out by the body that promotes the stage, unless the agreement says otherwise.

## Who it is for

For whoever has real work to try: companies, co-operatives, offices, shops. Also without a duty to hire.

## Who comes

Somebody with a disability or with a mental-health need, who looks for work and has prepared with us. We know what they can do, what they want to do and what helps them to work well.

Before you meet you are not sent one CV among many: we speak with you of one person, with that person’s consent. Then you meet, and both of you decide.

You know the name, the hours, the tasks and the adjustments that are needed. You do not know the diagnosis, and may not ask for it.

## What the tutor does

A tutor of the project prepares the beginning, comes to the company, tells colleagues what they need to know and can be reached when something goes wrong. The papers are the tutor’s: agreement, training project, notifications.

In the company there is a tutor of yours: whoever shows the work and signs the attendance sheet.

## How to do it

To begin, the form is enough, or a call. Then:

1. You offer a place, or call.
2. We meet at your place: we look at the work, not at the person.
3. If there is somebody for whom it fits, we speak with you of them.
4. A meeting, then some days of trial.
5. In the end one decides: a contract, another step, or thank you.

## What you need

You give a real place, somebody who explains the work, and the time to try.

## What you get

You meet somebody who has prepared for that work, with a tutor near. There are incentives for whoever hires. They change from year to year: we tell you which hold today.

## Times and deadlines

After the form we call you within five working days. In the first two weeks of the trial either side may stop.

## Conditions of the service

One does not choose who comes by sex, age, origin or kind of disability: that is the law (D.Lgs 216/2003). Your company’s name appears in public only if you say yes.

## And law 68?

Law 68 of 1999 asks employers of 15 or more to hire people with disabilities: one from 15 to 35 employees, two from 36 to 50, 7 per cent beyond 50 (art. 3). The exact count has rules of its own: we do it together.

A stage is not a contract of employment. It may stand in an agreement with the targeted-placement office (art. 11), which gives time and ways to arrive at hiring. The agreement is open to employers without the duty as well.

## And if I have no place now

You can show your work, speak of it at a meeting with other companies, or tell us when to call again.`,
  },
};
