/** What was explained and what she answered, in her words, when she agrees. */
export const wordsOfAgreeing: readonly string[] = [
  'Spiegato che cosa è il progetto, chi lo legge e che può cambiare idea. Ha detto: «Sì, voglio provare.»',
  '«Va bene. Se poi non mi piace lo dico, vero?» Confermato che lo può dire in ogni momento.',
  '«Sì. Ho capito che leggono quello che c’è scritto nella lettera e basta.»',
  'Riletta insieme la lettera. «Così sono io. Mandatela.»',
  '«Sono [contento|contenta] di ricominciare, mandate pure.»',
  '«Sì, ma il nome del paese dove lavoravo non lo scrivete.» Tolto dalla lettera, poi ha detto di sì.',
  '«Ci ho pensato una settimana. La risposta è sì.»',
  'Spiegato con il foglio in lingua facile, punto per punto. «Ho capito. Sì.»',
  '«Io voglio lavorare. Se questo serve, va bene.»',
  '«Sì. E vorrei sapere quando rispondono.» Detto che rispondono entro trenta giorni.',
  '«Mi fido. Però voglio esserci quando si decide.»',
  'Ha chiesto chi sono gli enti, li abbiamo letti uno per uno. «Va bene tutti.»',
  '«Proviamo. Male che vada ci riprovo più avanti.»',
  '«Accetto. In famiglia lo sanno, ma decido io.»',
  '«Sì, a patto che non telefonino a casa.» Scritto nei recapiti.',
  '«Ho paura e voglio farlo lo stesso.»',
  'Ha fatto molte domande sulle ore e sull’indennità. Alla fine: «D’accordo, segnalatemi.»',
  '«Era ora.» Ha riso. «Sì, scriva sì.»',
  '«Sì. Il mio nome scritto giusto, per favore.» L’abbiamo controllato insieme.',
  'Spiegato che dire di no non cambia niente con il servizio. «Allora dico di sì, perché lo voglio io.»',
  '«Va bene, con calma. Cominciamo dal primo incontro.»',
  '«Mi piace l’idea di imparare un mestiere. Sì.»',
  '«Sì. Se c’è da firmare, prima leggo.» Ha letto e confermato.',
  '«Sono d’accordo. Avvisatemi con un messaggio quando arriva la risposta.»',
];

/** When the time is not now. */
export const wordsOfNotNow: readonly string[] = [
  '«Adesso no. In famiglia c’è bisogno di me, ne riparliamo tra qualche mese.»',
  '«Non ora. Prima finisco il corso di informatica, poi sì.»',
  '«Mi interessa ma questo mese sono [stanco|stanca] di appuntamenti. Chiedetemelo più avanti.»',
  '«Aspettiamo la primavera. D’inverno esco meno volentieri.»',
  '«Ora cambio casa. Una cosa alla volta.»',
  '«Voglio pensarci ancora. Non è un no.»',
];

/** When she does not want it: as good an answer as the others. */
export const wordsOfNotAgreeing: readonly string[] = [
  '«No, grazie. Nel mio paese si sa tutto di tutti e non voglio che il mio nome giri.»',
  '«Non voglio. Ho già provato un tirocinio e mi è bastato. Se cambio idea lo dico io.»',
  '«No. Voglio cercare per conto mio, con l’aiuto di mio cugino.»',
  '«Ho letto e non mi convince: sono poche ore e troppe riunioni.»',
  '«Preferisco restare come sono adesso. Sto bene così.»',
];

/** Who else was there, when somebody was. */
export const othersPresent: readonly string[] = [
  'La sorella, che ha scelto [lui|lei] di portare.',
  'Un’educatrice, [chiamata da lui|chiamata da lei].',
  'La madre, per la prima parte dell’incontro.',
  'L’amministratrice di sostegno, che ha ascoltato.',
  'Un amico, che ha aspettato fuori durante le domande personali.',
  'Il medico di famiglia, al telefono.',
];

/** Why the project gives a referral back: for the service to complete, never about what the person is worth.
 *  `lacks`: the part that the letter did not have. */
export const reasonsOfReturn: readonly {
  readonly lacks: 'wishes' | 'needs' | 'practicality';
  readonly reason: string;
}[] = [
  {
    lacks: 'wishes',
    reason: 'Nella lettera manca che cosa la persona desidera: potete chiederglielo e aggiungerlo?',
  },
  {
    lacks: 'wishes',
    reason: 'Prima di incontrarla vorremmo leggere i suoi desideri, con le sue parole. Grazie.',
  },
  {
    lacks: 'needs',
    reason: 'Per il primo incontro ci serve sapere che cosa aiuta e che cosa è meglio evitare.',
  },
  {
    lacks: 'needs',
    reason: 'Non è scritto se serve qualcosa per il colloquio: luogo, durata, una persona accanto.',
  },
  {
    lacks: 'practicality',
    reason: 'Non è indicato se è iscritta agli elenchi del collocamento mirato: l’avviso lo richiede.',
  },
  {
    lacks: 'practicality',
    reason: 'Serve sapere in quali giorni e in quali orari è disponibile, per proporre un posto adatto.',
  },
];

/** Why a referral is taken back, with the person's words. `from` and `to`: ages it can be true of. */
export const reasonsOfWithdrawal: readonly {
  readonly from?: number;
  readonly to?: number;
  readonly reason: string;
}[] = [
  { reason: 'Ha trovato lavoro per conto suo in un forno: «Grazie lo stesso, comincio lunedì.»' },
  { reason: 'Ha cambiato idea e ce l’ha detto con chiarezza: «Per ora preferisco restare dove sono.»' },
  { from: 48, reason: 'Si trasferisce dalla figlia in un’altra regione: «Il lavoro lo cerco là.»' },
  { to: 30, reason: 'Comincia un corso di qualifica a tempo pieno: «Prima il diploma, poi il lavoro.»' },
  { to: 42, reason: 'In famiglia arriva un bambino: «Ci rivediamo tra un anno.»' },
  { reason: 'È d’accordo con un altro percorso, più vicino a casa: «Due cose insieme sono troppe.»' },
];
