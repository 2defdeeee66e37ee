/** Sentences with which a proposal begins: plain words for her, which whoever proposes goes over. Always in Italian: it is
 *  the language of the text that is kept. */
export const proposalSentences = {
  where: 'Il posto è da {company}, {site}.',
  whereAddress: 'L’indirizzo è {address}.',
  days: 'I giorni sono: {days}.',
  hoursOf: '{day}: dalle {from} alle {to}.',
  hoursWeek: 'Sono {hours} ore alla settimana.',
  hoursWeekRange: 'Sono da {min} a {max} ore alla settimana.',
  followedBy: 'Ti accompagna {name}. Puoi chiamare quando vuoi.',
  isNot:
    'Non è un contratto di lavoro. Non è una promessa di assunzione. Prima di cominciare si fanno le carte e l’assicurazione.',
  isNotJob: 'È un contratto di lavoro. Prima di cominciare lo leggi e lo firmi.',
} as const;

/** Names of the days of the week, Monday first. */
export const dayNames = [
  'lunedì',
  'martedì',
  'mercoledì',
  'giovedì',
  'venerdì',
  'sabato',
  'domenica',
] as const;
