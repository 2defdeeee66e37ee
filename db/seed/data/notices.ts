import type { NoticeRules, TargetCode } from '../../../src/stages/projects/types.ts';

/** A rule set with the day from which it holds and what it rests on. */
type RulesData = { readonly validFrom: string; readonly source: string; readonly rules: NoticeRules };

/** What a project promised. `from`, `to`: days counted in years from the one of the seeding, the demonstration's own. */
type VersionData = {
  readonly kind: 'approved' | 'extension';
  readonly validFrom: { readonly year: number; readonly day: string };
  readonly startsOn: { readonly year: number; readonly day: string };
  readonly endsOn: { readonly year: number; readonly day: string };
  /** as it is typed */
  readonly total: string;
  readonly act: string;
  readonly reason: string;
  readonly targets: Readonly<Partial<Record<TargetCode, number>>>;
};

/** A notice with its rules, and what it is to the project of one territory. */
export type NoticeData = {
  readonly territory: string;
  readonly notice: {
    readonly title: string;
    readonly act: string;
    readonly fund: string;
    readonly activityCode: string;
  };
  readonly versions: readonly RulesData[];
  readonly project: {
    readonly programme: string;
    readonly leadIsPublic: '' | 'yes';
    /** who coordinates for the lead, and writes the versions */
    readonly coordinator: string;
    readonly versions: readonly VersionData[];
  };
};

const fund = 'POR FSE 2014-2020, Asse B';
const activityCode = 'B.1.1.1.A';
const annex = 'Reg. (UE) 1304/2013, allegato I';

// The full text of neither notice could be read: what no source says is null, and the page says «non stabilito».
// Which papers prove what is the usual practice of the Tuscan projects, and the source of each version says so.
const bothNotices: NoticeRules = {
  eligibility: {
    l68: 'registered',
    mentalHealth: true,
    bothKindsRequired: true,
    minAge: null,
    maxAge: null,
    residence: 'none',
    inCharge: 'before',
    inChargeDays: null,
    notEmployed: { mode: 'no-work' },
    exclusions: [],
    evidence: {
      l68: { kinds: ['l68-registration'], maxAgeMonths: null },
      'mental-health': { kinds: ['mental-health-certificate'], maxAgeMonths: null },
      'in-charge': { kinds: ['in-charge-statement'], maxAgeMonths: null },
      'not-employed': { kinds: ['unemployment-status', 'own-declaration'], maxAgeMonths: null },
    },
    decideWithinDays: null,
    expiryWarningDays: 60,
  },
  selection: null,
  balance: { order: null, balanceHours: null, planHours: null },
  allowance: {
    kind: null,
    maxMonthlyCents: null,
    minMonthlyCents: null,
    hourlyCents: null,
    maxMonthlyHours: null,
    countsTrainingAndLabs: null,
    bands: [],
  },
  durations: {},
  documents: [],
  indicators: [
    { code: 'CO01', source: annex },
    { code: 'CO16', source: annex },
  ],
  incomeLimits: [],
  costModel: null,
};

// DD 6456 of 23/12/2015: number and day from the municipal page of Camaiore; both kinds of recipient compulsory from
// redattoresociale.it 498192; 400 and 150 euro, in proportion to the hours done, from the municipality of Florence
// (info 6856). Registered in the lists, first the balance and then the plan, at least 83 people: the page on
// A.T.T.I.V.I.; 574,000 euro and the years: intoscana.it.
const rulesOf2015: NoticeRules = {
  ...bothNotices,
  balance: { ...bothNotices.balance, order: 'balance-first' },
  allowance: {
    ...bothNotices.allowance,
    kind: 'monthly-proportional',
    maxMonthlyCents: 40_000,
    minMonthlyCents: 15_000,
  },
};

// DD 3314 of 28/02/2020. Certified under L. 68, allowance also for training: the page of the Comune di Massa; at most
// 500 euro a month: luccaindiretta.it 16/04/2021, on another project of the same notice; people chosen by the services:
// antenna3.tv 05/09/2016, on the first edition.
const rulesOf2020: NoticeRules = {
  ...bothNotices,
  eligibility: {
    ...bothNotices.eligibility,
    l68: 'certified',
    evidence: {
      ...bothNotices.eligibility.evidence,
      l68: { kinds: ['disability-report', 'l68-conclusive-report'], maxAgeMonths: null },
    },
  },
  selection: 'identified-by-services',
  allowance: { ...bothNotices.allowance, maxMonthlyCents: 50_000, countsTrainingAndLabs: true },
};

const beforeFirstHour = (code: NoticeRules['documents'][number]['code'], who: 'promoter' | 'as-agreed') => ({
  placementKind: 'tis' as const,
  code,
  gate: 'before-first-hour' as const,
  days: null,
  who,
});

// A reading of the demonstration, so that a second version has something to show: DGR 620 of 18/05/2020 for the
// duration of the tirocinio di inclusione sociale (toscana-accessibile.it); D.Lgs 150/2015, art. 19, for work with a
// low income, whose figures nobody has verified.
const rulesOf2024: NoticeRules = {
  ...rulesOf2020,
  eligibility: {
    ...rulesOf2020.eligibility,
    notEmployed: { mode: 'income-below-threshold' },
    evidence: {
      ...rulesOf2020.eligibility.evidence,
      'not-employed': {
        kinds: ['unemployment-status', 'income-declaration', 'own-declaration'],
        maxAgeMonths: null,
      },
    },
  },
  durations: {
    tis: {
      maxMonths: 24,
      extensionMonths: 12,
      illnessSuspendsFromDays: null,
      closureSuspendsFromDays: null,
    },
  },
  documents: [
    beforeFirstHour('agreement', 'promoter'),
    beforeFirstHour('project', 'promoter'),
    beforeFirstHour('inail', 'as-agreed'),
    beforeFirstHour('liability-insurance', 'as-agreed'),
    beforeFirstHour('unilav', 'as-agreed'),
    beforeFirstHour('general-safety', 'as-agreed'),
  ],
  incomeLimits: [
    {
      year: 2024,
      dependentCents: 850_000,
      selfEmployedCents: 550_000,
      source: 'D.Lgs 150/2015, art. 19',
      sure: 'verify',
    },
  ],
};

/** The two notices of the demonstration and what the two projects promised. Days are the demonstration's: its projects
 *  run while it is looked at. */
export const notices: readonly NoticeData[] = [
  {
    territory: 'sud-est',
    notice: {
      title: 'Accompagnamento al lavoro di persone con disabilità e con bisogni di salute mentale, 2015',
      act: 'Decreto dirigenziale 6456 del 23/12/2015',
      fund,
      activityCode,
    },
    versions: [
      {
        validFrom: '2015-12-23',
        source:
          'DD 6456 del 23/12/2015 come lo riportano le pagine pubbliche, e la scheda di A.T.T.I.V.I. Il testo dell’atto non è stato letto. I documenti che provano i requisiti sono quelli d’uso, da verificare; della residenza le fonti non parlano.',
        rules: rulesOf2015,
      },
    ],
    project: {
      programme: `${fund}, attività ${activityCode}`,
      leadIsPublic: 'yes',
      coordinator: 'tommaso.vettori@prova.example',
      versions: [
        {
          kind: 'approved',
          validFrom: { year: -1, day: '01-01' },
          startsOn: { year: -1, day: '01-01' },
          endsOn: { year: 1, day: '12-31' },
          total: '574.000,00',
          act: 'Scheda pubblica del progetto; totale da intoscana.it',
          reason:
            'I giorni sono della dimostrazione: il progetto vero è andato da ottobre 2016 a ottobre 2018.',
          targets: { enrolled: 83 },
        },
      ],
    },
  },
  {
    territory: 'apuane',
    notice: {
      title: 'Accompagnamento al lavoro di persone con disabilità e con bisogni di salute mentale, 2020',
      act: 'Decreto dirigenziale 3314 del 28/02/2020',
      fund,
      activityCode,
    },
    versions: [
      {
        validFrom: '2020-02-28',
        source:
          'DD 3314 del 28/02/2020 come lo riportano le pagine pubbliche, e la pagina del Comune di Massa, che scrive «certificata»; la stampa del 2020 scrive «iscritte negli elenchi». Il testo dell’atto non è stato letto. I documenti che provano i requisiti sono quelli d’uso, da verificare; della residenza le fonti non parlano.',
        rules: rulesOf2020,
      },
      {
        validFrom: '2024-01-01',
        source:
          'Esempio della dimostrazione, da verificare: D.Lgs 150/2015, art. 19, per chi lavora con un reddito basso; DGR 620 del 18/05/2020 per la durata del tirocinio di inclusione sociale; i documenti prima della prima ora secondo la pratica.',
        rules: rulesOf2024,
      },
    ],
    project: {
      programme: `${fund}, attività ${activityCode}`,
      leadIsPublic: 'yes',
      coordinator: 'manuela.bertelli@prova.example',
      versions: [
        {
          kind: 'approved',
          validFrom: { year: -1, day: '01-01' },
          startsOn: { year: -1, day: '01-01' },
          endsOn: { year: 1, day: '06-30' },
          total: '600.000,00',
          act: 'Pagina del Comune di Massa sul progetto',
          reason:
            'Obiettivi della pagina («oltre 100» valutate, «oltre 80» in formazione). Giorni e totale sono della dimostrazione: la fonte non li dice.',
          targets: { assessed: 100, 'in-training': 80 },
        },
        {
          kind: 'extension',
          validFrom: { year: 0, day: '01-01' },
          startsOn: { year: -1, day: '01-01' },
          endsOn: { year: 1, day: '12-31' },
          total: '600.000,00',
          act: 'Proroga inventata per la dimostrazione',
          reason: 'Mostra come si legge una proroga.',
          targets: { assessed: 100, 'in-training': 80 },
        },
      ],
    },
  },
];
