/** Rows of the public site and of what comes in by it, as probes name them; of another territory with «far» before the name. */
export const siteRows = [
  'sitePage',
  'siteText',
  'siteAsset',
  'siteAsset2',
  'siteOrder',
  'siteOrderDone',
  'siteFigure',
  'siteFigureBack',
  'siteProject',
  'said',
  'saidKept',
  'saidRemoved',
  'offer',
  'offerTaken',
] as const;
/** Name of such a row. */
export type SiteRow = (typeof siteRows)[number];
/** Ids of a page of the public site, of what is published of it and of what readers say. */
export type Site = Readonly<Record<SiteRow, string>>;
