import { type InBoth, oneALine } from './written.ts';

/** How to take part, easy to read: one thing a sentence, no word that has to be explained. A test holds the Italian to a
 *  Gulpease index of 80 and twenty words a sentence. */
export const forPeopleEasy: InBoth = {
  it: {
    title: 'Vuoi un lavoro? Ti aiutiamo noi',
    lead: 'Questa pagina è facile da leggere. Leggila da te, o con una persona che conosci.',
    body: oneALine(`
## Che cos’è

È un progetto.
Ti aiuta a trovare un lavoro.
Una persona ti sta vicino. Si chiama tutor.
Non paghi niente.

## È per te?

Sì, se:

- non hai un lavoro;
- hai una disabilità, o un bisogno di salute mentale;
- ti segue un servizio, per esempio il comune o la ASL.

Non lo sai? Chiedi a noi. Te lo diciamo noi.

## Che cosa fai con noi

1. Parli con noi. Ci dici che cosa ti piace.
2. Vediamo insieme che cosa sai fare.
3. Scriviamo un piano con te.
4. Provi un lavoro. Il tutor viene con te.
5. Ci dici com’è andata.

Puoi dire no. Puoi dire basta. Puoi cambiare idea.

## Ricevi dei soldi?

Forse sì. Dipende dal progetto.
Hai una pensione? Chiedi al tutor che cosa cambia.
Chiedi prima di cominciare.

## Come fai

Hai tre modi. Scegli tu.

1. **Senza aiuto.** [Apri il modulo](/domanda) e rispondi. Una domanda per volta.
2. **Con chi ti aiuta.** Può essere la mamma, il papà o chi firma per te. Dici anche tu che cosa vuoi.
3. **Con il tuo servizio.** Di’ che vuoi venire. Il servizio scrive a noi.

Ti fermi a metà? Va bene. Hai un codice per tornare.

## E dopo?

Leggiamo quello che scrivi.
Poi una persona ti risponde.
Ti dice sì o no. Se dice no, ti dice perché.

## Chi legge

Legge solo chi lavora con te.
Nessuno dice fuori che cosa hai.
Al lavoro sanno il tuo nome e i tuoi orari.
Sanno che cosa ti aiuta, se tu vuoi.

## Hai una domanda?

Chiama o vieni: [telefono e posto dello sportello].
Puoi venire con una persona di cui ti fidi.`),
  },
  en: {
    title: 'Do you want a job? We help you',
    lead: 'This page is easy to read. You can read it by yourself, or with somebody you know.',
    body: oneALine(`
## What it is

It is a project.
It helps you to find a job.
Somebody is near you. We call this person a tutor.
You pay nothing.

## Is it for you?

Yes, if:

- you have no job;
- you have a disability, or a mental-health need;
- a service follows you, such as the town or the health service.

You do not know? Ask us. We tell you.

## What you do with us

1. You talk with us. You tell us what you like.
2. Together we see what you can do.
3. We write a plan with you.
4. You try a job. The tutor comes with you.
5. You tell us how it went.

You can say no. You can stop. You can change your mind.

## Do you get money?

Maybe. It depends on the project.
Do you have a pension? Ask the tutor what changes.
Ask before you start.

## How you do it

There are three ways. You choose.

1. **By yourself.** [Open the form](/domanda) and answer. It is in Italian. One question at a time.
2. **With somebody who helps you.** It can be your mum, your dad or whoever signs for you. You say what you want too.
3. **With your service.** Say that you want to come. They write to us.

Do you stop half-way? That is fine. You have a code to come back.

## And then?

We read what you write.
Then somebody answers you.
They say yes or no. If it is no, they tell you why.

## Who reads it

Only people who work with you read it.
Nobody tells others what you have.
At work they know your name and your hours.
They know what helps you, if you want.

## Do you have a question?

Call us or come: [telephone and place of the desk].
You can come with somebody you trust.`),
  },
};
