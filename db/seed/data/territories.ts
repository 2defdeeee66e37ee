import type { OrganisationKind } from '../../../src/stages/organisations/types.ts';
import type { Part } from '../../../src/stages/projects/types.ts';

/** A body of the demonstration. `key` is the seed's own name for it; `part` null: it takes no part in the project. */
export type BodyData = {
  readonly key: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly part: Part | null;
  readonly services?: readonly { readonly key: string; readonly name: string; readonly zone: string }[];
};

/** A territory with its project and its bodies; `comuni` by name, as the catalogue has them. */
export type TerritoryData = {
  readonly key: string;
  readonly name: string;
  readonly comuni: readonly string[];
  readonly project: { readonly title: string };
  readonly bodies: readonly BodyData[];
};

const comune = (key: string, name: string, part: Part | null = 'co-designer'): BodyData => ({
  key,
  kind: 'municipality',
  name: `Comune di ${name}`,
  part,
});

// Source of the project, its full title and its bodies: the municipal page on A.T.T.I.V.I. («Coprogettazione tra: Tutti
// i 14 Comuni della zona socio-sanitaria fiorentina sud-est + USL TOSCANA CENTRO, CARITAS, R.T.I. ATHENA srl / C.T.E,
// CO&SO, FORMAZIONE CO&SO NETWORK, ARCA, COOP 21, CAT, GIOCOLARE, CRISTOFORO, CONSORZIO PEGASO, DI VITTORIO»). The page
// names no lead and gives every body the same part; targeted placement stands among the services of the network.
// A project needs a lead here: the demonstration takes the first comune in alphabetical order. A choice, not a fact.
// The page gives no days of beginning and end, so there are none. What kind of body each partner is: by its name, and
// for the co-operatives by the public accounts of the project.
// The fourteen comuni are those of 2016-2018: Barberino and Tavarnelle became one on 1 January 2019.
// Inner services are invented, under names that any health zone could use.
const southEast: TerritoryData = {
  key: 'sud-est',
  name: 'Zona fiorentina sud-est',
  comuni: [
    'Bagno a Ripoli',
    "Barberino Val d'Elsa",
    'Figline e Incisa Valdarno',
    'Greve in Chianti',
    'Impruneta',
    'Londa',
    'Pelago',
    'Pontassieve',
    'Reggello',
    "Rignano sull'Arno",
    'Rufina',
    'San Casciano in Val di Pesa',
    'San Godenzo',
    'Tavarnelle Val di Pesa',
  ],
  project: {
    title: 'A.T.T.I.V.I. – Azioni Trasversali Territoriali di Inserimento per la Valorizzazione Individuale',
  },
  bodies: [
    comune('bagno', 'Bagno a Ripoli', 'lead'),
    comune('barberino', "Barberino Val d'Elsa"),
    comune('figline', 'Figline e Incisa Valdarno'),
    comune('greve', 'Greve in Chianti'),
    comune('impruneta', 'Impruneta'),
    comune('londa', 'Londa'),
    comune('pelago', 'Pelago'),
    comune('pontassieve', 'Pontassieve'),
    comune('reggello', 'Reggello'),
    comune('rignano', "Rignano sull'Arno"),
    comune('rufina', 'Rufina'),
    comune('sancasciano', 'San Casciano in Val di Pesa'),
    comune('sangodenzo', 'San Godenzo'),
    comune('tavarnelle', 'Tavarnelle Val di Pesa'),
    {
      key: 'usl-centro',
      kind: 'health',
      name: 'Azienda USL Toscana Centro',
      part: 'co-designer',
      services: [
        { key: 'sma', name: 'UF Salute mentale adulti', zone: 'Fiorentina sud-est' },
        { key: 'serd', name: 'SerD', zone: 'Fiorentina sud-est' },
        { key: 'disabilita', name: 'UF Disabilità e servizio sociale', zone: 'Fiorentina sud-est' },
      ],
    },
    { key: 'caritas', kind: 'association', name: 'Caritas', part: 'co-designer' },
    { key: 'athena', kind: 'other', name: 'R.T.I. Athena srl / C.T.E.', part: 'co-designer' },
    { key: 'coeso', kind: 'consortium', name: 'CO&SO', part: 'co-designer' },
    { key: 'formazione', kind: 'training-agency', name: 'Formazione CO&SO Network', part: 'co-designer' },
    { key: 'arca', kind: 'co-operative', name: 'Arca', part: 'co-designer' },
    { key: 'coop21', kind: 'co-operative', name: 'Coop 21', part: 'co-designer' },
    { key: 'cat', kind: 'co-operative', name: 'CAT', part: 'co-designer' },
    { key: 'giocolare', kind: 'co-operative', name: 'Giocolare', part: 'co-designer' },
    { key: 'cristoforo', kind: 'co-operative', name: 'Cristoforo', part: 'co-designer' },
    { key: 'pegaso', kind: 'consortium', name: 'Consorzio Pegaso', part: 'co-designer' },
    { key: 'divittorio', kind: 'co-operative', name: 'Di Vittorio', part: 'co-designer' },
    { key: 'collocamento', kind: 'targeted-placement-office', name: 'Collocamento mirato', part: 'network' },
  ],
};

// Source: the page of the Comune di Massa on «Lavoro in corso seconda edizione» (lead: «l'ASL Nord Ovest Toscana, zona
// Apuane», with «il partenariato dei Comuni, di Associazioni e Cooperative non profit e di Agenzie formative», which it
// does not name). The three comuni are those of the first edition; so are the three associations, which stand here as
// bodies of the territory, without a part in the second. Inner services are invented, as above.
const apuane: TerritoryData = {
  key: 'apuane',
  name: 'Zona Apuane',
  comuni: ['Carrara', 'Massa', 'Montignoso'],
  project: { title: 'Lavoro in corso – seconda edizione' },
  bodies: [
    {
      key: 'usl-nordovest',
      kind: 'health',
      name: 'Azienda USL Toscana Nord Ovest',
      part: 'lead',
      services: [
        { key: 'sma-apuane', name: 'UF Salute mentale adulti', zone: 'Apuane' },
        { key: 'serd-apuane', name: 'SerD', zone: 'Apuane' },
        { key: 'disabilita-apuane', name: 'UF Disabilità e servizio sociale', zone: 'Apuane' },
      ],
    },
    comune('carrara', 'Carrara', 'partner'),
    comune('massa', 'Massa', 'partner'),
    comune('montignoso', 'Montignoso', 'partner'),
    { key: 'anffas', kind: 'association', name: 'Anffas', part: null },
    { key: 'afaph', kind: 'association', name: 'AFAPH', part: null },
    { key: 'autoaiuto', kind: 'association', name: 'Auto-Aiuto Psichiatrico', part: null },
  ],
};

/** The two territories, with the real projects and their real bodies. */
export const territories: readonly TerritoryData[] = [southEast, apuane];
