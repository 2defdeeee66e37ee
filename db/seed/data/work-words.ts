/** What is said between the plan and the first days at a company; functional words, and none about what somebody has. */

/** What she answers about her card, told to who accompanies her. */
export const cardWords = {
  agrees: ['«Va bene, è quello che mi serve.»', '«Sì. Così non lo devo spiegare io ogni volta.»'],
  'does-not-agree': ['«No, preferisco dirlo io quando arrivo.»', '«Non ancora.»'],
  revokes: '«La riscriviamo quando so dove vado.»',
} as const;

/** Needs in words of one's own. */
export const ownNeeds: readonly string[] = [
  'Se mi fermo un minuto, poi riprendo',
  'Mi serve sapere il giorno prima che cosa si fa',
  'Preferisco che mi si parli da davanti',
  'Le cose nuove una alla settimana',
];

/** What she lets be said beside the card. */
export const saidBeside: readonly string[] = [
  'Preferisce mangiare per conto suo',
  'Arriva sempre un po’ prima',
  'Chiede quando non ha capito: basta ripetere',
  'Le piace finire quello che ha cominciato',
];

/** What she answers to a proposal, told. */
export const agreesToPlace: readonly string[] = [
  '«Sì, voglio vedere com’è.»',
  '«Va bene. Se non va, lo dico.»',
  '«Sì, l’orario è quello che volevo.»',
];

/** What is written of what was held. */
export const heldWords = {
  interview: 'Mezz’ora, con il tutor dell’azienda. Ha chiesto degli orari e della pausa.',
  visit: 'Giro del posto con il tutor: ha visto dove si lavora, dove si mangia, la strada per arrivare.',
} as const;

/** Reasons given at the table of the matches. */
export const matchReasons = {
  weightsFirst: 'Pesi di partenza, per la prima prova con l’équipe.',
  weightsNow:
    'Dopo due riunioni: contano di più i desideri della persona, e un posto almeno per ogni gruppo.',
  lock: 'Ha già provato la strada con il tutor e il posto è di quelli che si perdono.',
  veto: 'Con quel tutor non vanno d’accordo gli orari: deciso in équipe.',
  accepted: 'L’équipe è d’accordo: si propone per prima a chi ha già provato la strada.',
  refused: 'Adesso ha un’altra presentazione aperta: se ne riparla fra due settimane.',
  replaced: 'Meglio il posto vicino a casa, come ha chiesto nell’ultimo incontro.',
  byHand: 'È il lavoro che cerca, e gli orari vanno bene.',
} as const;
