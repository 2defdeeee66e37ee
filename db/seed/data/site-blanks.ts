import type { SiteLanguage } from '../../../src/stages/editorial/types.ts';

const owner = {
  it: 'Partenariato di dimostrazione (inventato)',
  en: 'Demonstration partnership (invented)',
};
const desk = {
  it: '055 000 0000, al mattino, in una sede che non esiste',
  en: '055 000 0000, in the mornings, in an office that does not exist',
};

/** What the demonstration writes where a first text leaves a blank. Bodies, offices, addresses and days are invented, and say
 *  so: no real body declares anything here. */
export const siteBlanks: Readonly<Record<SiteLanguage, Readonly<Record<string, string>>>> = {
  it: {
    '[telefono e posto dello sportello]': desk.it,
    '[ufficio del coordinamento, telefono ed e-mail]':
      'ufficio del coordinamento (inventato), 055 000 0000, coordinamento@prova.example',
    '[licenza dei dati aperti]': 'CC BY 4.0 (nella dimostrazione)',
    '[nome dell’ente titolare]': owner.it,
    '[indirizzo della dichiarazione depositata]': 'nessuno, perché questa è una dimostrazione',
    '[conforme, parzialmente conforme o non conforme]': 'parzialmente conforme',
    '[elenco dei contenuti non accessibili e motivo, oppure «nessuno»]':
      'Nessuno che conosciamo. Una dimostrazione non è stata valutata da nessuno fuori da chi la scrive.',
    '[giorno della dichiarazione]': '5 gennaio di quest’anno',
    '[autovalutazione, o valutazione di un terzo]': 'un’autovalutazione',
    '[giorno dell’ultimo riesame]': '5 gennaio di quest’anno',
    '[e-mail per le segnalazioni]': 'accessibilita@prova.example',
    '[telefono per le segnalazioni]': '055 000 0000',
    '[giorno di pubblicazione del sito]': 'il giorno in cui la dimostrazione è stata riempita',
    '[sì o no, e quando]': 'no, è una dimostrazione',
    '[indirizzo dell’ente titolare]': 'via di Nessun Luogo 1, 00000 Dimostrazione',
    '[e-mail della redazione]': 'redazione@prova.example',
    '[ufficio che dà il contenuto dell’accordo tra contitolari]': 'contitolari@prova.example (inventato)',
    '[nome e contatti dell’ente titolare]': `${owner.it}, titolare@prova.example`,
    '[nome e contatti del responsabile della protezione dei dati]': 'rpd@prova.example (inventato)',
    '[per quanto tempo restano le offerte]': 'dodici mesi, in questa dimostrazione',
    '[anni, secondo la legge fiscale]': 'dieci anni, in questa dimostrazione',
    '[tempo del massimario di ciascun ente]': 'quanto dice il massimario di ciascun ente',
    '[e-mail per l’esercizio dei diritti]': 'diritti@prova.example',
  },
  en: {
    '[telephone and place of the desk]': desk.en,
    '[office of the coordination, telephone and e-mail]':
      'office of the coordination (invented), 055 000 0000, coordinamento@prova.example',
    '[licence of the open data]': 'CC BY 4.0 (in the demonstration)',
    '[name of the body that owns the site]': owner.en,
    '[address of the statement that was filed]': 'none, since this is a demonstration',
    '[compliant, partially compliant or not compliant]': 'partially compliant',
    '[list of what is not accessible and why, or “none”]':
      'Nothing that we know of. A demonstration has been assessed by nobody but those who write it.',
    '[day of the statement]': '5 January of this year',
    '[self-assessment, or assessment by a third party]': 'a self-assessment',
    '[day of the last review]': '5 January of this year',
    '[e-mail for reports]': 'accessibilita@prova.example',
    '[telephone for reports]': '055 000 0000',
    '[day on which the site was published]': 'the day on which the demonstration was filled',
    '[yes or no, and when]': 'no, it is a demonstration',
    '[address of the body that owns the site]': 'via di Nessun Luogo 1, 00000 Dimostrazione',
    '[e-mail of the editors]': 'redazione@prova.example',
    '[office that gives the essence of the arrangement]': 'contitolari@prova.example (invented)',
    '[name and contacts of the controller]': `${owner.en}, titolare@prova.example`,
    '[name and contacts of the data protection officer]': 'rpd@prova.example (invented)',
    '[how long offers stay]': 'twelve months, in this demonstration',
    '[years, by tax law]': 'ten years, in this demonstration',
    '[time set by each body’s own schedule]': 'as long as each body’s own schedule says',
    '[e-mail for the exercise of rights]': 'diritti@prova.example',
  },
};
