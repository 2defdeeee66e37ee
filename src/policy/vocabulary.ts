/** The words of the access policy. Data only: everything else of the wall is compiled from here. */

type Label = { it: string; en: string };

/** Roles an account may hold in a body. A role without a paper to read or write does not stand here. */
export const roles = {
  'installation-admin': { it: 'Amministrazione dell’installazione', en: 'Installation administrator' },
  'organisation-admin': {
    it: 'Amministrazione delle utenze dell’ente',
    en: 'Accounts administrator of the body',
  },
  'head-of-service': { it: 'Responsabile di servizio', en: 'Head of service' },
  'social-worker': { it: 'Assistente sociale', en: 'Social worker' },
  clinician: { it: 'Operatore sanitario', en: 'Clinician' },
  'serd-operator': { it: 'Operatore SerD', en: 'Addiction service operator' },
  coordinator: { it: 'Coordinamento del progetto', en: 'Project coordinator' },
  'orientation-worker': { it: 'Orientatore', en: 'Orientation worker' },
  psychologist: { it: 'Psicologo o medico valutatore', en: 'Assessing psychologist or physician' },
  'job-coach': { it: 'Tutor di accompagnamento', en: 'Job coach' },
  scout: { it: 'Ricerca aziende', en: 'Scout of companies' },
  'site-editor': { it: 'Redazione del sito', en: 'Editor of the public site' },
  'access-desk': { it: 'Sportello di accesso', en: 'Access desk' },
  'commission-member': {
    it: 'Componente di commissione o équipe',
    en: 'Member of a commission or équipe',
  },
  person: { it: 'Persona accompagnata', en: 'Person who is accompanied' },
} as const satisfies Record<string, Label>;
/** Name of a role, as memberships store it. */
export type Role = keyof typeof roles;

/** Kinds of dated relation between an account, or a body, and a person. */
export const relationKinds = {
  manages: { it: 'segue come case manager', en: 'manages the case' },
  treats: { it: 'ha in cura', en: 'treats' },
  'serd-treats': { it: 'ha in cura presso il SerD', en: 'treats in the addiction service' },
  assesses: { it: 'valuta e orienta', en: 'assesses' },
  coaches: { it: 'accompagna', en: 'coaches' },
  receives: { it: 'riceve la segnalazione', en: 'receives the referral' },
  coordinates: { it: 'coordina il progetto', en: 'coordinates the project' },
  self: { it: 'è la persona stessa', en: 'is the person herself' },
} as const satisfies Record<string, Label>;
/** A kind of relation. */
export type RelationKind = keyof typeof relationKinds;

/** What a rule leans on besides a relation of one's own with the person. */
export const standings = {
  ...relationKinds,
  sits: {
    it: 'siede in una riunione che la riguarda, finché è aperta',
    en: 'sits in a meeting about her, while it is open',
  },
  caseload: { it: 'persona seguita dal proprio servizio', en: 'person followed by one’s own service' },
  'own-organisation': { it: 'nel proprio ente', en: 'in one’s own body' },
  installation: { it: 'in tutta l’installazione', en: 'in the whole installation' },
} as const satisfies Record<string, Label>;
/** What a rule leans on. */
export type Standing = keyof typeof standings;

/** Classes of data. One table holds one class. `code` is the class's number in the access model. */
export const dataClasses = {
  stub: {
    code: 'D0',
    it: 'Traccia del percorso (codice, stato, date)',
    en: 'Case stub (code, state, dates)',
  },
  identity: { code: 'D1', it: 'Identità', en: 'Identity' },
  contact: { code: 'D2', it: 'Recapiti', en: 'Contacts' },
  referral: { code: 'D0', it: 'Segnalazione: stato e date', en: 'Referral: state and dates' },
  'referral-letter': {
    code: 'D11',
    it: 'Segnalazione: testo e decisioni',
    en: 'Referral: letter and decisions',
  },
  'referral-origin': {
    code: 'D4c',
    it: 'Segnalazione: servizio di provenienza',
    en: 'Referral: service of origin',
  },
  agreement: {
    code: 'D9',
    it: 'Accordo alla segnalazione e informativa',
    en: 'Agreement to be referred and notice',
  },
  release: { code: 'D9', it: 'Liberatorie', en: 'Publicity releases' },
  relation: { code: 'D0', it: 'Chi segue la persona', en: 'Who walks with her' },
  exclusion: { code: 'D12', it: 'Esclusioni e oscuramenti', en: 'Exclusions and hidings' },
  lookup: { code: 'D1', it: 'Indice cieco del codice fiscale', en: 'Blind index of the codice fiscale' },
  representation: { code: 'D1', it: 'Chi la rappresenta', en: 'Who acts for her' },
  duplicate: { code: 'D1', it: 'Possibili doppioni', en: 'Possible duplicates' },
  application: { code: 'D1', it: 'Domande di propria volontà', en: 'Applications of one’s own will' },
  import: { code: 'D1', it: 'Elenchi importati', en: 'Imported lists' },
  protocol: { code: 'D0', it: 'Numeri di protocollo', en: 'Protocol numbers' },
  eligibility: {
    code: 'D3a',
    it: 'Requisiti: esito e scadenza',
    en: 'Requirements: outcome and expiry',
  },
  certificate: { code: 'D3b', it: 'Certificati e dichiarazioni', en: 'Certificates and declarations' },
  selection: { code: 'D0', it: 'Selezione: stato e posto', en: 'Selection: state and place' },
  'selection-act': {
    code: 'D11',
    it: 'Selezione: punteggi, motivi, comunicazioni',
    en: 'Selection: scores, reasons, communications',
  },
  equipe: {
    code: 'D11',
    it: 'Riunioni: che cosa si è detto e deciso di lei',
    en: 'Meetings: what was said and decided of her',
  },
  assessment: {
    code: 'D5',
    it: 'Valutazione: colloquio e occupabilità',
    en: 'Assessment: interview and occupability',
  },
  functional: {
    code: 'D4a',
    it: 'ICF: attività, partecipazione, ambiente',
    en: 'ICF: activities, participation, environment',
  },
  'body-functions': { code: 'D4b', it: 'ICF: funzioni corporee', en: 'ICF: body functions' },
  limitation: {
    code: 'D4b',
    it: 'Limitazioni rilevanti per il piano',
    en: 'Limits that matter to the plan',
  },
  balance: { code: 'D5', it: 'Bilancio di competenze', en: 'Competency balance' },
  plan: { code: 'D6', it: 'Piano d’azione', en: 'Action plan' },
  'needs-card': { code: 'D10', it: 'Scheda dei bisogni sul lavoro', en: 'Workplace needs card' },
  search: { code: 'D6', it: 'Che lavoro cerca', en: 'What work she looks for' },
  match: { code: 'D6', it: 'Abbinamenti: punti e decisioni', en: 'Matching: points and decisions' },
  introduction: { code: 'D6', it: 'Presentazioni alle aziende', en: 'Introductions to companies' },
  diary: { code: 'D11', it: 'Diario condiviso', en: 'Shared diary' },
  'reserved-note': { code: 'D11', it: 'Note professionali riservate', en: 'Reserved professional notes' },
  appointment: { code: 'D2', it: 'Appuntamenti', en: 'Appointments' },
  report: { code: 'D11', it: 'Relazioni e aggiornamenti', en: 'Reports and updates' },
  work: { code: 'D0', it: 'Cose da fare rinviate o passate', en: 'Work postponed or given on' },
  project: { code: 'O', it: 'Avvisi, regole e obiettivi', en: 'Notices, rules and targets' },
  meeting: { code: 'O', it: 'Riunioni: quando, dove, chi siede', en: 'Meetings: when, where, who sits' },
  instrument: { code: 'O', it: 'Strumenti di valutazione', en: 'Instruments of assessment' },
  vocabulary: {
    code: 'O',
    it: 'Vocabolario di professioni e abilità',
    en: 'Vocabulary of occupations and skills',
  },
  company: { code: 'O', it: 'Aziende e posti', en: 'Companies and places' },
  'company-log': { code: 'O', it: 'Contatti con le aziende', en: 'Contacts with companies' },
  'match-run': { code: 'O', it: 'Calcoli degli abbinamenti', en: 'Runs of the matching' },
  site: { code: 'O', it: 'Pagine del sito: bozze e versioni', en: 'Pages of the site: drafts and versions' },
  published: { code: 'O', it: 'Pagine pubblicate', en: 'Published pages' },
  figures: { code: 'D13', it: 'Risultati pubblicati', en: 'Published results' },
  feedback: { code: 'O', it: 'Valutazioni delle pagine', en: 'What readers say of the pages' },
  budget: { code: 'O', it: 'Quote e voci di spesa', en: 'Shares and budget lines' },
  directory: { code: 'O', it: 'Territori, enti, progetti', en: 'Territories, bodies, projects' },
  service: { code: 'O', it: 'Servizi interni di un ente', en: 'Inner services of a body' },
  staff: { code: 'O', it: 'Utenze e ruoli', en: 'Accounts and roles' },
  credential: { code: 'S', it: 'Credenziali', en: 'Credentials' },
  session: { code: 'S', it: 'Sessioni', en: 'Sessions' },
  own: { code: 'S', it: 'Moduli già inviati dall’utenza stessa', en: 'Forms already sent by oneself' },
  audit: { code: 'S', it: 'Registro degli accessi', en: 'Audit' },
  seal: { code: 'S', it: 'Sigilli del registro', en: 'Seals of the audit' },
  message: { code: 'S', it: 'Messaggi in uscita', en: 'Outgoing messages' },
  system: { code: 'S', it: 'Funzionamento interno', en: 'Inner workings' },
} as const satisfies Record<string, Label & { code: string }>;
/** A class of data. */
export type DataClass = keyof typeof dataClasses;

/** What may be done. `append`: add what happened; `decide`: answer a referral; `open`: ask somebody into a
 *  relation; `assign`: put somebody into one by an act; `register`: enter a new person; `answer`: answer an
 *  application that was given to one; `sign`: sign as the person herself; `confirm`: confirm, as a second operator, a
 *  signature on paper; `invite`: open her own access to a person. Nobody deletes. */
export const actions = {
  read: { it: 'legge', en: 'reads' },
  write: { it: 'scrive', en: 'writes' },
  append: { it: 'aggiunge', en: 'appends' },
  decide: { it: 'decide', en: 'decides' },
  open: { it: 'apre', en: 'opens' },
  assign: { it: 'assegna', en: 'assigns' },
  register: { it: 'registra', en: 'registers' },
  answer: { it: 'risponde', en: 'answers' },
  sign: { it: 'firma', en: 'signs' },
  confirm: { it: 'conferma', en: 'confirms' },
  invite: { it: 'invita', en: 'invites' },
} as const satisfies Record<string, Label>;
/** What may be done. */
export type Action = keyof typeof actions;

/** Purposes of the system itself, each a database role of its own (see db/roles.sql). */
export const purposes = [
  'sign-in',
  'sealing',
  'applying',
  'hosting',
  'visiting',
  'rating',
  'publishing',
  'counting',
  'upkeep',
  'messaging',
  'administration',
  'copying',
] as const;
/** A purpose of the system. */
export type Purpose = (typeof purposes)[number];

/** Database role of a purpose. */
export function databaseRole(purpose: Purpose): string {
  return `accompagna_${purpose.replace('-', '_')}`;
}
