/** Sentences about the representative's answer beside hers. */
export const agreementWords = {
  'missing.representative-answer': {
    it: 'La risposta di chi la rappresenta',
    en: 'The answer of her representative',
  },
  'missing.representative-does-not-agree': {
    it: 'Lei è d’accordo e chi la rappresenta no: senza il suo sì la segnalazione non parte',
    en: 'She agrees and her representative does not: without that yes the referral does not leave',
  },
  'missing.dissent-open': {
    it: 'Lei ha detto di no e chi la rappresenta di sì: il passo è fermo finché il dissenso non si risolve',
    en: 'She said no and her representative yes: the step is stopped until the dissent is resolved',
  },
  'no-representative': {
    it: 'Oggi nessun decreto chiede la risposta di un rappresentante per questo atto.',
    en: 'Today no decree asks for a representative’s answer for this act.',
  },
  signs: { it: 'Chi firma', en: 'Who signs' },
  'signs.alone': { it: 'Firma lei', en: 'She signs' },
  'signs.together': { it: 'Firmano lei e {name}', en: 'She and {name} sign' },
  'signs.represented': {
    it: 'Per lei firma {name}; la sua risposta serve lo stesso',
    en: '{name} signs for her; her answer is needed all the same',
  },
  representativeTogether: {
    it: 'Per essere segnalata il decreto chiede anche la risposta di {name}.',
    en: 'To be referred the decree also asks for the answer of {name}.',
  },
  representativeRepresented: {
    it: 'Per essere segnalata il decreto dà la firma a {name}. La risposta della persona si scrive per prima e serve sempre.',
    en: 'To be referred the decree gives the signature to {name}. The person’s own answer is written first and is always needed.',
  },
  representativeAnswer: { it: 'La risposta di {name}', en: 'The answer of {name}' },
  representativeAnswerHint: {
    it: 'Se non l’hai ancora, lasciala vuota e registrala dopo, con la risposta della persona.',
    en: 'If you do not have it yet, leave it empty and record it later, with the person’s answer.',
  },
  'representative.agrees': { it: 'È d’accordo', en: 'Agrees' },
  'representative.does-not-agree': { it: 'Non è d’accordo', en: 'Does not agree' },
  'representative.said.agrees': { it: 'Chi la rappresenta è d’accordo', en: 'Her representative agrees' },
  'representative.said.does-not-agree': {
    it: 'Chi la rappresenta non è d’accordo',
    en: 'Her representative does not agree',
  },
  dissentNote: {
    it: 'Se la persona dice di no, o non ora, e chi la rappresenta di sì, il passo si ferma e il dissenso resta scritto con le parole di lei.',
    en: 'If the person says no, or not now, and her representative yes, the step stops and the dissent stays written in her words.',
  },
} as const;
