import type { InBoth } from './written.ts';

/** The accessibility statement in the order of the model that AgID asks public bodies to follow; the statement that counts is
 *  the one filed with AgID, to which the page links. L. 4/2004, artt. 3-bis, 3-quater, 3-quinquies; WCAG 2.1 AA by
 *  EN 301 549. The thirty days, after which one may turn to the Difensore civico, as public bodies tell them in their own
 *  statements (comune.calalzo.bl.it, ordineavvocatichieti.it), not read in the law. */
export const accessibility: InBoth = {
  it: {
    title: 'Dichiarazione di accessibilità',
    lead: 'Quanto questo sito è accessibile, che cosa ancora manca, e a chi scrivere se qualcosa non funziona.',
    body: `
[nome dell’ente titolare] si impegna a rendere questo sito accessibile a tutte le persone, come chiede la legge 9 gennaio 2004, n. 4. La dichiarazione depositata presso AgID: [indirizzo della dichiarazione depositata].

## Stato di conformità

Questo sito è [conforme, parzialmente conforme o non conforme] ai requisiti della norma UNI CEI EN 301 549, che comprende le WCAG 2.1 al livello AA.

## Contenuti non accessibili

[elenco dei contenuti non accessibili e motivo, oppure «nessuno»]

## Come è stata fatta questa dichiarazione

Dichiarazione del [giorno della dichiarazione], fatta con [autovalutazione, o valutazione di un terzo]. Ultimo riesame: [giorno dell’ultimo riesame].

## Segnalaci un problema

Se una pagina non si legge o un modulo non si invia, scrivi a [e-mail per le segnalazioni] o chiama [telefono per le segnalazioni]. Di’ quale pagina è e che cosa usi: un lettore di schermo, la tastiera, l’ingrandimento. Rispondiamo entro 30 giorni.

## Se non rispondiamo

Se la risposta non arriva o non basta, puoi rivolgerti al Difensore civico per il digitale presso AgID (legge 4/2004, art. 3-quinquies).

## Notizie sul sito

- Data di pubblicazione: [giorno di pubblicazione del sito]
- Prove di usabilità con persone: [sì o no, e quando]
- Il sito funziona senza JavaScript, con la sola tastiera, e con il testo ingrandito al 200 per cento.
- La pagina su come partecipare c’è anche [facile da leggere](/partecipa/facile-da-leggere).`,
  },
  en: {
    title: 'Accessibility statement',
    lead: 'How accessible this site is, what is still missing, and whom to write to if something does not work.',
    body: `
[name of the body that owns the site] undertakes to make this site accessible to everybody, as Italian law no. 4 of 9 January 2004 asks. The statement filed with AgID: [address of the statement that was filed].

## Compliance status

This site is [compliant, partially compliant or not compliant] with the requirements of the standard UNI CEI EN 301 549, which includes WCAG 2.1 at level AA.

## Content that is not accessible

[list of what is not accessible and why, or “none”]

## How this statement was made

Statement of [day of the statement], made by [self-assessment, or assessment by a third party]. Last reviewed: [day of the last review].

## Tell us of a problem

If a page cannot be read or a form cannot be sent, write to [e-mail for reports] or call [telephone for reports]. Say which page it is and what you use: a screen reader, the keyboard, magnification. We answer within 30 days.

## If we do not answer

If no answer comes or it is not enough, you may turn to the Difensore civico per il digitale at AgID (law 4/2004, art. 3-quinquies).

## About the site

- Published on: [day on which the site was published]
- Usability tests with people: [yes or no, and when]
- The site works without JavaScript, with the keyboard alone, and with text enlarged to 200 per cent.
- The page on how to take part is also [easy to read](/en/partecipa/facile-da-leggere).`,
  },
};
