/** The clauses of the contract, first edition. They are signed word by word: a change is a new edition with keys of its
 *  own, and these stay as they are. */
// biome-ignore format: one sentence a line
export const contractWords = {
  contractTitle: { it: 'Contratto del bilancio di competenze', en: 'Contract of the competency balance' },
  'contract-1.what': { it: 'Il bilancio di competenze serve a capire insieme che cosa sai fare, che cosa ti piace e che lavoro cerchi.', en: 'The competency balance is for finding out together what you can do, what you like and what work you look for.' },
  'contract-1.phases': { it: 'Ha tre parti: ci conosciamo, cerchiamo, concludiamo.', en: 'It has three parts: we meet, we look, we conclude.' },
  'contract-1.hours': { it: 'Dura {hours} ore in tutto, divise in più incontri.', en: 'It takes {hours} hours in all, in several sessions.' },
  'contract-1.no-hours': { it: 'Decidiamo insieme quante ore servono.', en: 'We decide together how many hours it needs.' },
  'contract-1.not-today': { it: 'Puoi dire «oggi no»: non devi dire perché e non perdi niente.', en: 'You can say “not today”: you need not say why, and you lose nothing.' },
  'contract-1.with': { it: 'Puoi venire con una persona di cui ti fidi, e scegliere dove ci vediamo.', en: 'You can come with somebody you trust, and choose where we meet.' },
  'contract-1.stop': { it: 'Puoi fermarti quando vuoi.', en: 'You can stop whenever you want.' },
  'contract-1.yours': { it: 'Il documento finale è tuo. Decidi tu a chi farlo vedere.', en: 'The final document is yours. You decide to whom you show it.' },
  'contract-1.readers': { it: 'Nel programma lo legge solo chi ti segue. Un’azienda non lo legge.', en: 'In the program only those who walk with you read it. A company does not.' },
  'contract-1.health': { it: 'Non ti chiediamo niente della tua salute.', en: 'We ask you nothing about your health.' },
  'contract-1.operator': { it: 'Chi ti accompagna prepara gli incontri, scrive con te e ti restituisce tutto.', en: 'Whoever accompanies you prepares the sessions, writes with you and gives everything back to you.' },
  needsTitle: { it: 'Che cosa chiedi a questo bilancio', en: 'What you ask of this balance' },
} as const;

/** The clauses of the contract in their order; of the two about hours, the one that holds. */
export function contractClauses(hoursDue: number | null, language: 'it' | 'en'): string[] {
  return clauseKeys(hoursDue).map((key) =>
    contractWords[key][language].replace('{hours}', String(hoursDue ?? '')),
  );
}

function clauseKeys(hoursDue: number | null) {
  return [
    'contract-1.what',
    'contract-1.phases',
    hoursDue === null ? 'contract-1.no-hours' : 'contract-1.hours',
    'contract-1.not-today',
    'contract-1.with',
    'contract-1.stop',
    'contract-1.yours',
    'contract-1.readers',
    'contract-1.health',
    'contract-1.operator',
  ] as const;
}
