/** Sentences with which a proposal begins: plain words for her, in the language in which whoever proposes works and goes
 *  over them. */
// biome-ignore format: one sentence a line
export const proposalSentences = {
  where: { it: 'Il posto è da {company}, {site}.', en: 'The place is at {company}, {site}.' },
  whereAddress: { it: 'L’indirizzo è {address}.', en: 'The address is {address}.' },
  days: { it: 'I giorni sono: {days}.', en: 'The days are: {days}.' },
  hoursOf: { it: '{day}: dalle {from} alle {to}.', en: '{day}: from {from} to {to}.' },
  hoursWeek: { it: 'Sono {hours} ore alla settimana.', en: 'It is {hours} hours a week.' },
  hoursWeekRange: { it: 'Sono da {min} a {max} ore alla settimana.', en: 'It is {min} to {max} hours a week.' },
  followedBy: { it: 'Ti accompagna {name}. Puoi chiamare quando vuoi.', en: '{name} goes with you. You may call at any time.' },
  isNot: { it: 'Non è un contratto di lavoro. Non è una promessa di assunzione. Prima di cominciare si fanno le carte e l’assicurazione.', en: 'It is no contract of work. It is no promise of a job. Before you begin, the papers and the insurance are made.' },
  isNotJob: { it: 'È un contratto di lavoro. Prima di cominciare lo leggi e lo firmi.', en: 'It is a contract of work. Before you begin you read it and sign it.' },
  'weekday.1': { it: 'Lunedì', en: 'Monday' },
  'weekday.2': { it: 'Martedì', en: 'Tuesday' },
  'weekday.3': { it: 'Mercoledì', en: 'Wednesday' },
  'weekday.4': { it: 'Giovedì', en: 'Thursday' },
  'weekday.5': { it: 'Venerdì', en: 'Friday' },
  'weekday.6': { it: 'Sabato', en: 'Saturday' },
  'weekday.7': { it: 'Domenica', en: 'Sunday' },
} as const;
/** Key of one of these sentences. */
export type ProposalSentence = keyof typeof proposalSentences;
