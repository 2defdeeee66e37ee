/** A place that an invented company offers on the public form. `reason`: why a scout said not now; null: it waits. */
export type OfferData = {
  readonly daysAgo: number;
  readonly companyName: string;
  readonly comune: string;
  readonly activity: string;
  readonly work: string;
  readonly contactName: string;
  readonly phone: string;
  readonly whenToCall: string;
  readonly reason: string | null;
};

/** One waits, one is for later. */
export const offers: readonly OfferData[] = [
  {
    daysAgo: 2,
    companyName: 'Forno Il Lievito Lento',
    comune: 'A564',
    activity: 'Panificio con vendita',
    work: 'Preparare i sacchetti del pane, tenere in ordine il banco, portare le ceste dal laboratorio alla vendita.',
    contactName: 'Marta, la titolare',
    phone: '055 0100 201',
    whenToCall: 'Dopo le 14, quando il forno è spento',
    reason: null,
  },
  {
    daysAgo: 21,
    companyName: 'Tipografia Carta Canta',
    comune: 'A564',
    activity: 'Stampa digitale',
    work: 'Piegare e confezionare i fascicoli, preparare le spedizioni.',
    contactName: 'Lapo, amministrazione',
    phone: '055 0100 203',
    whenToCall: 'Di pomeriggio',
    reason: 'Nel reparto si lavora in piedi otto ore: se ne riparla quando ci sarà il secondo banco.',
  },
];
