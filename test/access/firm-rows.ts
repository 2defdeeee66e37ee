/** Rows of a company and of what it offers, as probes name them; of another territory with «far» before the name. */
export const firmRows = [
  'company',
  'companyTwin',
  'companyMerge',
  'companyMergeUndone',
  'site',
  'headcount',
  'l68Fact',
  'tutor',
  'intermediary',
  'tie',
  'tieEnded',
  'companyLog',
  'talk',
  'talkHeld',
  'talkOfC',
  'award',
  'awardRevoked',
  'placeLink',
  'placeLinkRevoked',
  'description',
  'descriptionTaken',
  'place',
  'place2',
  'place3',
] as const;
/** Name of such a row. */
export type FirmRow = (typeof firmRows)[number];
/** Ids of a company, of its parts and of its places. */
export type Firm = Readonly<Record<FirmRow, string>>;
