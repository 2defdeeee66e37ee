import type { InBoth } from './written.ts';

/** How a service refers somebody. On the law: DPR 309/1990, art. 120 (anonymity at the addiction service); GDPR art. 13. */
export const forServices: InBoth = {
  it: {
    title: 'Per i servizi: segnalare una persona',
    lead: 'Chi può segnalare, che cosa serve, che cosa succede dopo. Si entra dall’area riservata con la propria utenza.',
    body: `
## A chi è rivolto

Gli operatori dei servizi del territorio che hanno in carico la persona: assistenti sociali dei comuni, operatori dei servizi sanitari, operatori dei SerD. Serve un’utenza, che apre chi amministra le utenze del tuo ente.

L’ingresso con SPID e CIE arriverà: per ora si entra con e-mail e password.

## Chi si può segnalare

Chi non ha un lavoro, è in carico a un servizio sociale, sanitario o sociosanitario e ha:

- una disabilità certificata ai sensi della L. 68/1999; oppure
- una certificazione per un bisogno di salute mentale.

L’avviso del progetto può chiedere altro: i requisiti si controllano uno per uno, con il documento che li prova.

## Come fare

1. [Entra nell’area riservata](/accedi).
2. «Segnalazioni», poi «Scrivi una segnalazione».
3. La pagina dice che cosa manca. Quando non manca niente: «Invia».

Chi segue molte persone può importare il proprio elenco da un foglio di calcolo.

## Cosa serve

Per cominciare bastano quattro cose:

- Il **sì della persona**, registrato nelle sue parole. Se qualcuno la rappresenta serve anche il suo, per gli atti che gli spettano; la volontà della persona si scrive comunque.
- L’**informativa sulla privacy** letta insieme.
- I documenti che avete. Quelli che mancano si chiedono dopo: la segnalazione può partire.
- Una **lettera** breve: perché ora, che cosa sa fare, che cosa la aiuta. Niente cartella clinica: non serve e non si carica.

## Cosa si ottiene

Se il progetto accetta, la persona comincia il suo percorso. Il tuo servizio resta accanto a lei: vedi quello che ti serve per seguirla, e non di più.

## Tempi e scadenze

Il progetto accetta, o restituisce la segnalazione con un motivo, entro il giorno che vi è scritto.

## Condizioni di servizio

Per chi è seguito da un SerD vale il diritto all’anonimato (DPR 309/1990, art. 120): parlane con il coordinamento del progetto prima di scrivere.

## Chi non ha ancora un’utenza

Scrivi a chi amministra le utenze del tuo ente. Se il tuo ente non è nel partenariato: [ufficio del coordinamento, telefono ed e-mail].`,
  },
  en: {
    title: 'For services: referring somebody',
    lead: 'Who may refer, what is needed, what happens next. One enters by the staff area with an account of one’s own.',
    body: `
## Who it is for

Staff of the services of the territory that have the person in their care: social workers of the municipalities, staff of the health services, staff of the addiction services (SerD). You need an account, opened by whoever administers the accounts of your body.

Entering with SPID and CIE will come: for now one enters with e-mail and password.

## Who can be referred

Somebody who has no job, is in the care of a social or health service, and has:

- a disability certified under law 68/1999; or
- a certificate for a mental-health need.

The project’s notice may ask for more: requirements are checked one by one, with the paper that proves them.

## How to do it

1. [Enter the staff area](/accedi).
2. “Segnalazioni”, then “Scrivi una segnalazione”.
3. The page says what is missing. When nothing is: “Invia”.

Whoever follows many people can import a list of their own from a spreadsheet.

## What you need

To begin, four things are enough:

- The **person’s own yes**, recorded in their words. Where somebody acts for them, theirs too, for the acts that are theirs; what the person wants is written down in any case.
- The **privacy notice**, read together.
- The papers you have. Those that are missing are asked for later: the referral can leave.
- A short **letter**: why now, what the person can do, what helps. No clinical record: it is not needed and is not uploaded.

## What you get

If the project accepts, the person’s path begins. Your service stays beside them: you see what you need to follow them, and no more.

## Times and deadlines

The project accepts, or returns the referral with a reason, by the day that stands in it.

## Conditions of the service

Whoever is followed by a SerD has a right to anonymity (DPR 309/1990, art. 120): speak with the project’s coordination before you write.

## If you have no account yet

Write to whoever administers the accounts of your body. If your body is not in the partnership: [office of the coordination, telephone and e-mail].`,
  },
};
