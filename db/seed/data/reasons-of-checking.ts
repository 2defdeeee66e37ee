/** Why somebody is not eligible now and why that is looked at again, as it was said to her; never what she is worth. */
export const reasonsOfNo = {
  /** the report lies below the threshold of the law */
  belowThreshold: {
    no: 'La percentuale del verbale è sotto la soglia della legge. {nome} ha avuto copia della decisione e ha chiesto la revisione: con il verbale nuovo si riapre.',
    again: 'È arrivato il verbale nuovo: si guarda di nuovo.',
  },
  /** everything else stood well */
  works: {
    no: 'Lavora dal mese scorso, a tempo pieno: il requisito di non occupazione non c’è più. Ne abbiamo parlato insieme; il servizio continua a [seguirlo|seguirla].',
    again: 'Il contratto è finito prima del previsto e {nome} ha chiesto di riaprire la domanda.',
  },
} as const;
