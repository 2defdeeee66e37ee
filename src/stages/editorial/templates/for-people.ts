import type { InBoth } from './written.ts';

/** How a person takes part: for whom, what happens, how to apply, what it may change. The headings of the Comuni site model
 *  stand in its order; what the model has no heading for stands between them. */
export const forPeople: InBoth = {
  it: {
    title: 'Come partecipare: per le persone e le famiglie',
    lead: 'Per chi è, che cosa si fa, come si fa domanda e che cosa succede dopo. Partecipare non costa niente.',
    body: `
Questa pagina c’è anche in una [versione facile da leggere](/partecipa/facile-da-leggere).

## A chi è rivolto

Puoi partecipare se non hai un lavoro, se ti segue un servizio sociale o sanitario e se vale una di queste due cose:

- hai una disabilità certificata ai sensi della legge 68 del 1999;
- hai una certificazione per un bisogno di salute mentale.

Ogni avviso può chiedere qualcosa in più: lo trovi nella pagina degli [avvisi](/avvisi-pubblici). Se non sai se il progetto è per te, chiedi: la risposta la diamo noi, non la devi trovare tu.

## Che cosa si fa

1. **Ci si conosce.** Si parla di te, di che cosa sai fare e di che cosa vorresti.
2. **Si guarda insieme quello che sai fare.** Si chiama bilancio di competenze. Il documento resta a te.
3. **Si scrive un piano con te.** Lo firmi solo se sei d’accordo, e si può cambiare.
4. **Si prova.** Un laboratorio, un corso, uno stage o una borsa lavoro in azienda. Un tutor ti sta vicino.
5. **Si vede com’è andata**, e si decide il passo dopo.

A ogni passo puoi chiedere di fermarti o di cambiare.

## Come fare

- **Da sola o da solo**: con il [modulo di domanda](/domanda). Una domanda alla volta, con parole semplici. Puoi fermarti e riprendere con un codice.
- **Con chi ti rappresenta**: tutore, amministratore o amministratrice di sostegno, genitore. Nel modulo si scrive anche che cosa ne pensi tu.
- **Con il servizio che ti segue**: l’assistente sociale, il medico o l’educatore può segnalarti, se sei d’accordo.

Per ora si entra con il codice che ricevi. L’ingresso con SPID e CIE arriverà: per ora non c’è.

## Cosa serve

Non serve niente per cominciare. Dopo ti chiediamo un documento, la certificazione che hai e la dichiarazione che non lavori. Se ti manca qualcosa, ti aiutiamo noi a chiederla.

## Cosa si ottiene

Chi partecipa a laboratori, corsi e stage può ricevere un’indennità. Quanto, e per quante ore, lo dice l’avviso del progetto.

**Prima di cominciare** chiedi se l’indennità cambia qualcosa per una pensione o un assegno che ricevi. Il tutor te lo spiega con i numeri dell’anno.

## Tempi e scadenze

La domanda arriva allo sportello del tuo comune o dell’ente che guida il progetto. Ti risponde una persona, entro il giorno che leggi nella ricevuta. Se la risposta è no, ti dice perché e che cosa puoi fare.

## Condizioni di servizio

Partecipare non costa niente. Per ogni passo serve il tuo sì, e puoi cambiare idea.

### Chi vede quello che scrivi

Solo chi lavora con te, e ognuno solo quello che gli serve. L’azienda sa il tuo nome, gli orari e che cosa ti aiuta a lavorare bene, se dici di sì. Non sa mai la diagnosi. Leggi l’[informativa sulla privacy](/privacy).`,
  },
  en: {
    title: 'How to take part: for people and families',
    lead: 'Who it is for, what one does, how to apply and what comes afterwards. Taking part costs nothing.',
    body: `
This page also has an [easy-to-read version](/en/partecipa/facile-da-leggere).

## Who it is for

You can take part if you have no job, if a social or health service follows you, and if one of these is true:

- you have a disability certified under Italian law 68 of 1999;
- you have a certificate for a mental-health need.

A notice may ask for more: see the page of the [notices](/en/avvisi-pubblici). If you do not know whether the project is for you, ask: it is for us to find out, not for you.

## What one does

1. **We meet.** We talk of you, of what you can do and of what you would like.
2. **We look together at what you can do.** It is called a competency balance. The document stays with you.
3. **We write a plan with you.** You sign it only if you agree, and it can be changed.
4. **You try.** A workshop, a course, a stage or a borsa lavoro in a company. A tutor is near you.
5. **We see how it went**, and decide on the next step.

At every step you may ask to stop or to change.

## How to do it

- **By yourself**: with the [application form](/domanda), in Italian. One question at a time, in plain words. You can stop and go on later with a code.
- **With whoever acts for you**: a guardian, an amministratore di sostegno, a parent. The form also asks what you think yourself.
- **With the service that follows you**: a social worker, a physician or an educator can refer you, if you agree.

For now one enters with the code that one is given. Entering with SPID and CIE will come: it is not there yet.

## What you need

You need nothing to begin. Later we ask for an identity document, the certificate that you have and a statement that you do not work. If something is missing, we help you to ask for it.

## What you get

Whoever takes part in workshops, courses and stages may receive an allowance. How much, and for how many hours, is said in the project’s notice.

**Before you begin**, ask whether the allowance changes anything for a pension or a benefit that you receive. The tutor explains it with the figures of the year.

## Times and deadlines

The application reaches the desk of your comune or of the body that leads the project. A person answers you, by the day that you read on the receipt. If the answer is no, they tell you why and what you can do.

## Conditions of the service

Taking part costs nothing. Every step needs your yes, and you may change your mind.

### Who sees what you write

Only those who work with you, and each of them only what they need. The company knows your name, your hours and what helps you to work well, if you say yes. It never knows a diagnosis. Read the [privacy notice](/en/privacy).`,
  },
};
