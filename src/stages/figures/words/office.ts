/** The desk where results are published. */
export const officeWords = {
  results: { it: 'Risultati pubblicati', en: 'Published results' },
  resultsLead: {
    it: 'Che cosa si pubblica dei risultati di ogni progetto. I numeri piccoli restano nascosti anche qui.',
    en: 'What is published of each project’s results. Small numbers stay hidden here too.',
  },
  project: { it: 'Progetto', en: 'Project' },
  lastDay: { it: 'Ultima pubblicazione', en: 'Last published' },
  never: { it: 'mai', en: 'never' },
  noProjects: {
    it: 'Qui stanno i progetti del territorio.',
    en: 'The projects of the territory stand here.',
  },
  resultsOf: { it: 'Risultati: {title}', en: 'Results: {title}' },
  wouldBe: { it: 'Che cosa uscirebbe oggi', en: 'What would go out today' },
  publish: { it: 'Pubblica i risultati', en: 'Publish the results' },
  publishTells: {
    it: 'Da quel momento tutti leggono queste tabelle, anche come dati aperti. La prossima pubblicazione sarà possibile fra {days} giorni.',
    en: 'From then on everybody reads these tables, as open data too. The next publication is possible in {days} days.',
  },
  confirmTitle: { it: 'Pubblicare questi risultati?', en: 'Publish these results?' },
  notToday: { it: 'Oggi non si può pubblicare', en: 'Nothing can be published today' },
  numberOf: { it: 'Numero', en: 'Number' },
  confirm: { it: 'Controlla e pubblica', en: 'Check and publish' },
  back: { it: 'Torna ai risultati', en: 'Back to the results' },
  progress: {
    it: 'Le persone dietro questi numeri: andamento del progetto',
    en: 'The people behind these numbers: progress of the project',
  },
  publications: { it: 'Pubblicazioni', en: 'Publications' },
  seePublic: {
    it: 'Come li leggono tutti: la pagina dei risultati',
    en: 'As everybody reads them: the page of the results',
  },
  noPage: {
    it: 'La pagina di questo progetto non è sul sito: i suoi risultati si leggeranno, anche come dati aperti, da quando sarà pubblicata in italiano.',
    en: 'The page of this project is not on the site: its results will be read, as open data too, once it is published in Italian.',
  },
  publication: { it: 'Pubblicazione {number}', en: 'Publication {number}' },
  noPublications: {
    it: 'Di questo progetto non è ancora uscito niente.',
    en: 'Nothing of this project is out yet.',
  },
  day: { it: 'Giorno', en: 'Day' },
  state: { it: 'Stato', en: 'State' },
  standing: { it: 'si può leggere', en: 'can be read' },
  ifWrong: { it: 'Se è sbagliata', en: 'If it is wrong' },
  readPublication: { it: 'Leggi la pubblicazione {number}', en: 'Read publication {number}' },
  withdrawnOn: { it: 'ritirata il {day}', en: 'withdrawn on {day}' },
  withdraw: { it: 'Ritira la pubblicazione {number}', en: 'Withdraw publication {number}' },
  withdrawTitle: { it: 'Ritirare la pubblicazione {number}?', en: 'Withdraw publication {number}?' },
  wasWithdrawn: { it: 'Che cosa è stato ritirato', en: 'What was withdrawn' },
  withdrawn: { it: 'Che cosa si ritira', en: 'What is withdrawn' },
  withdrawTells: {
    it: 'Si ritira quello che è sbagliato. Nessuno potrà più scaricarla da qui, ma chi l’ha già letta la conserva: perciò conta ancora per le pubblicazioni che verranno, e non accorcia l’attesa.',
    en: 'What is wrong is withdrawn. Nobody will get it from here any more, but whoever read it keeps it: so it still counts for those to come, and shortens no waiting.',
  },
  'done.published': {
    it: 'I risultati sono pubblicati.',
    en: 'The results are published.',
  },
  'done.withdrawn': { it: 'La pubblicazione è ritirata.', en: 'The publication is withdrawn.' },
  'changed-meanwhile': {
    it: 'I numeri sono cambiati mentre leggevi: non è uscito niente. Rileggi le tabelle qui sotto.',
    en: 'The numbers changed while you were reading: nothing went out. Read the tables below again.',
  },
  'published-meanwhile': {
    it: 'Qualcuno ha pubblicato i risultati mentre leggevi: da qui non è uscito niente di nuovo.',
    en: 'Somebody published the results while you were reading: nothing new went out from here.',
  },
  'too-soon': {
    it: 'Fra una pubblicazione e l’altra passano {days} giorni: la prossima è possibile dal {day}. Prima non si conta niente.',
    en: 'Two publications are {days} days apart: the next is possible from {day}. Nothing is counted before.',
  },
  'too-small': {
    it: 'Le persone sono meno di cinque: non si pubblica niente.',
    en: 'There are fewer than five people: nothing is published.',
  },
  'too-few-changes': {
    it: 'Dall’ultima pubblicazione è cambiato troppo poco: confrontando le due tabelle si potrebbe capire di chi si tratta.',
    en: 'Too little has changed since the last publication: by comparing the two one might tell who it was.',
  },
  'would-tell': {
    it: 'Messe accanto a quelle già uscite, le tabelle di oggi lascerebbero ricavare un numero nascosto. Riprova quando i numeri sono cambiati.',
    en: 'Beside those already out, today’s tables would let a hidden number be worked out. Try again when the numbers have changed.',
  },
  'not-standing': {
    it: 'Questa pubblicazione è già stata ritirata.',
    en: 'This publication has been withdrawn already.',
  },
} as const;
