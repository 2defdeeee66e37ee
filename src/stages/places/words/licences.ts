import type { LicenceCode } from '../types.ts';

/** Licences and certificates, for places and for the work a person looks for. */
// biome-ignore format: one licence a line
export const licenceWords = {
  'licence-am': { it: 'Patente AM (ciclomotore)', en: 'Driving licence AM (moped)' },
  'licence-a': { it: 'Patente A (moto)', en: 'Driving licence A (motorcycle)' },
  'licence-b': { it: 'Patente B', en: 'Driving licence B' },
  'licence-c': { it: 'Patente C', en: 'Driving licence C' },
  'licence-d': { it: 'Patente D', en: 'Driving licence D' },
  cqc: { it: 'CQC (carta di qualificazione del conducente)', en: 'CQC (driver qualification card)' },
  forklift: { it: 'Abilitazione al carrello elevatore (muletto)', en: 'Forklift certificate' },
  'aerial-platform': { it: 'Abilitazione alla piattaforma elevabile', en: 'Aerial platform certificate' },
  'earth-mover': { it: 'Abilitazione a escavatori e pale', en: 'Excavator and loader certificate' },
  tractor: { it: 'Abilitazione al trattore agricolo', en: 'Tractor certificate' },
  haccp: { it: 'Attestato alimentarista (HACCP)', en: 'Food hygiene certificate (HACCP)' },
  pesticides: { it: 'Patentino per prodotti fitosanitari', en: 'Plant protection products certificate' },
  'first-aid': { it: 'Addetto al primo soccorso', en: 'First aid at work' },
  'fire-safety': { it: 'Addetto antincendio', en: 'Fire safety at work' },
  oss: { it: 'Qualifica OSS', en: 'OSS qualification (care worker)' },
  electrical: { it: 'Qualifica PES o PAV (lavori elettrici)', en: 'PES or PAV qualification (electrical work)' },
} as const satisfies Record<LicenceCode, Readonly<Record<'it' | 'en', string>>>;
