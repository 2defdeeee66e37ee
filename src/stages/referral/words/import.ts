/** Sentences of the import of a service's own list. Codes of what is wrong with a file or a row are keys here too. */
export const importWords = {
  importTitle: { it: 'Importa un elenco del tuo servizio', en: 'Import a list of your service' },
  importLead: {
    it: 'Da un foglio di calcolo (CSV o Excel), una riga per persona. Ogni riga diventa una bozza di segnalazione: niente parte finché non la completi e la invii tu.',
    en: 'From a spreadsheet (CSV or Excel), one row a person. Each row becomes a draft of a referral: nothing leaves until you complete and send it.',
  },
  importLink: { it: 'Importa da un elenco', en: 'Import from a list' },
  importFile: { it: 'Elenco', en: 'List' },
  importFileHint: {
    it: 'CSV o .xlsx, al massimo 20 MB, 2.000 righe e 60 colonne. La prima riga contiene i nomi delle colonne.',
    en: 'CSV or .xlsx, at most 20 MB, 2,000 rows and 60 columns. The first row holds the names of the columns.',
  },
  importProject: { it: 'Progetto', en: 'Project' },
  importRead: { it: 'Leggi l’elenco', en: 'Read the list' },
  importMine: { it: 'Gli elenchi che hai portato', en: 'The lists you brought' },
  importMineNone: { it: 'Nessun elenco', en: 'No list' },
  importMineNoneText: {
    it: 'Qui restano per 30 giorni gli elenchi che importi. Li vedi solo tu.',
    en: 'Here stay for 30 days the lists you import. Only you see them.',
  },
  importBrought: { it: 'Portato il', en: 'Brought on' },
  importRows: { it: 'Righe', en: 'Rows' },
  importState: { it: 'A che punto è', en: 'Where it stands' },
  'state.mapping': { it: 'Scegli le colonne', en: 'Choose the columns' },
  'state.preview': { it: 'Da controllare', en: 'To be checked' },
  'state.running': { it: 'In corso', en: 'Going on' },
  'state.done': { it: 'Finita', en: 'Done' },
  'state.given-up': { it: 'Fermata', en: 'Stopped' },
  mappingTitle: { it: 'Che cosa c’è in ogni colonna', en: 'What each column holds' },
  mappingLead: {
    it: 'Si fa una volta sola: la prossima volta riconosciamo un elenco con le stesse colonne. Quello che non c’è si scrive dopo, nella segnalazione.',
    en: 'This is done once: next time we know a list with the same columns. What is not there is written later, in the referral.',
  },
  mappingName: { it: 'Come chiamiamo questo elenco', en: 'What we call this list' },
  mappingNameHint: {
    it: 'Lo leggono i colleghi del tuo ente: senza nomi di persone',
    en: 'The colleagues of your body read it: without names of persons',
  },
  mappingNameDefault: { it: 'Elenco del servizio', en: 'List of the service' },
  mappingNone: { it: 'Non c’è', en: 'Not there' },
  mappingSave: { it: 'Salva le colonne e mostra l’anteprima', en: 'Save the columns and show the preview' },
  mappingColumn: { it: 'Colonna {n}', en: 'Column {n}' },
  mappingChange: { it: 'Cambia le colonne', en: 'Change the columns' },
  previewTitle: { it: 'Controlla l’elenco', en: 'Check the list' },
  previewLead: {
    it: 'Non è ancora entrato niente. Guarda che cosa entrerebbe.',
    en: 'Nothing has been entered yet. Look at what would be.',
  },
  previewReady: { it: 'Righe pronte', en: 'Rows that are ready' },
  previewBroken: { it: 'Righe da correggere', en: 'Rows to be corrected' },
  previewBrokenText: {
    it: 'Restano fuori. Dopo puoi scaricarle con il motivo, correggerle e portarle di nuovo.',
    en: 'They stay out. Afterwards you can download them with the reason, correct them and bring them again.',
  },
  previewDouble: { it: 'Forse ci sono già', en: 'Perhaps there already' },
  previewDoubleText: {
    it: 'Tra le persone che segui, o in una riga prima, c’è qualcuno che sembra lo stesso. Restano fuori, se non dici che è un’altra persona.',
    en: 'Among the persons you follow, or in a row before, is somebody who seems the same. They stay out, unless you say that it is another person.',
  },
  previewOther: {
    it: 'Riga {n}: {name} è un’altra persona, importala',
    en: 'Row {n}: {name} is another person, import it',
  },
  previewSeeKnown: { it: 'Guarda chi c’è già', en: 'See who is there already' },
  previewSameRow: { it: 'È in una riga prima', en: 'It stands in a row before' },
  previewNothing: { it: 'Nessuna riga', en: 'No rows' },
  previewNothingText: { it: 'Qui non c’è niente.', en: 'There is nothing here.' },
  previewStart: { it: 'Importa {n} segnalazioni', en: 'Import {n} referrals' },
  previewStartChosen: { it: 'Importa le righe scelte', en: 'Import the chosen rows' },
  previewStartOne: { it: 'Importa 1 segnalazione', en: 'Import 1 referral' },
  previewLater: {
    it: 'L’importazione va avanti da sola: puoi lasciare la pagina e tornare.',
    en: 'The import goes on by itself: you may leave the page and come back.',
  },
  progressTitle: { it: 'Importazione dell’elenco', en: 'Import of the list' },
  progressDone: { it: 'Fatte {done} righe di {all}', en: '{done} rows of {all} done' },
  progressRunning: {
    it: 'Puoi lasciare questa pagina: l’importazione va avanti. Quando finisce ti mandiamo un messaggio.',
    en: 'You may leave this page: the import goes on. When it ends we send you a message.',
  },
  progressRefreshes: {
    it: 'Questa pagina si aggiorna ogni 5 secondi.',
    en: 'This page refreshes every 5 seconds.',
  },
  progressHold: { it: 'Non aggiornarla da sola', en: 'Do not refresh it by itself' },
  progressCutOff: {
    it: 'L’importazione si è interrotta. Quello che è entrato è salvo: riprendila e non raddoppia niente.',
    en: 'The import was cut off. What was entered is safe: resume it and nothing doubles.',
  },
  progressStopped: {
    it: 'L’importazione è ferma. Quello che è entrato resta.',
    en: 'The import is stopped. What was entered stays.',
  },
  progressFinished: {
    it: 'Finito: {taken} bozze. Ora completa quello che manca a ciascuna.',
    en: 'Done: {taken} drafts. Now complete what each of them lacks.',
  },
  progressFinishedOne: {
    it: 'Finito: 1 bozza. Ora completa quello che manca.',
    en: 'Done: 1 draft. Now complete what it lacks.',
  },
  progressResume: { it: 'Riprendi l’importazione', en: 'Resume the import' },
  progressStop: { it: 'Ferma l’importazione', en: 'Stop the import' },
  progressGiveUp: { it: 'Lascia perdere questo elenco', en: 'Leave this list' },
  progressTaken: { it: 'Bozze di segnalazione', en: 'Drafts of referrals' },
  progressLeft: { it: 'Righe rimaste fuori', en: 'Rows that stayed out' },
  progressNoDrafts: { it: 'Ancora nessuna bozza', en: 'No draft yet' },
  progressDownload: { it: 'Scarica le righe rimaste fuori:', en: 'Download the rows that stayed out:' },
  rowNumber: { it: 'Riga', en: 'Row' },
  rowPerson: { it: 'Persona', en: 'Person' },
  rowContent: { it: 'Che cosa entrerebbe', en: 'What would be entered' },
  rowProblem: { it: 'Che cosa non va', en: 'What is wrong' },
  rowNext: { it: 'Che cosa fare', en: 'What to do' },
  rowComplete: { it: 'Completa e invia', en: 'Complete and send' },
  rowUnnamed: { it: 'senza nome', en: 'no name' },
  countRowOne: { it: '1 riga', en: '1 row' },
  countRows: { it: '{n} righe', en: '{n} rows' },
  'row.possible-double': {
    it: 'C’è già una persona che le somiglia nel nome o nel giorno di nascita.',
    en: 'There is already a person who is like her in name or day of birth.',
  },
  'row.same-codice-fiscale': {
    it: 'C’è già una persona con questo codice fiscale.',
    en: 'There is already a person with this codice fiscale.',
  },
  'row.unreadable': {
    it: 'Questa riga non si legge. Scrivila da capo.',
    en: 'This row cannot be read. Write it anew.',
  },
  'row.fault': {
    it: 'Questa riga non è entrata per un guasto nostro. Riprova, o scrivi la segnalazione a mano.',
    en: 'This row was not entered because of a fault of ours. Try again, or write the referral by hand.',
  },
  'row.not-entered': {
    it: 'Non è entrata: l’importazione è stata fermata prima.',
    en: 'It was not entered: the import was stopped before.',
  },
  'sex.unknown': { it: 'Scrivi F o M.', en: 'Write F or M.' },
  'preferredChannel.unknown': {
    it: 'Scrivi telefono, SMS, e-mail, lettera o persona di fiducia.',
    en: 'Write telephone, SMS, e-mail, letter or trusted person (in Italian).',
  },
  'language.unknown': {
    it: 'Scrivi una lingua dell’elenco, o «altra».',
    en: 'Write a language of the list in Italian, or “altra”.',
  },
  'column.missing': {
    it: 'Serve una colonna: senza, non sappiamo chi è.',
    en: 'A column is needed: without it we do not know who she is.',
  },
  'column.twice': {
    it: 'Hai scelto la stessa colonna due volte.',
    en: 'You chose the same column twice.',
  },
  'column.no-such': { it: 'Questa colonna non c’è nell’elenco.', en: 'This column is not in the list.' },
  importReason: { it: 'Perché non è entrata', en: 'Why it was not entered' },
  importSheet: { it: 'Da correggere', en: 'To be corrected' },
  'table.empty': {
    it: 'L’elenco è vuoto: serve una riga con i nomi delle colonne e almeno una persona.',
    en: 'The list is empty: it needs a row with the names of the columns and at least one person.',
  },
  'table.unknown': {
    it: 'Questo file non è un elenco che sappiamo leggere. Salvalo come CSV o come .xlsx.',
    en: 'This file is not a list we can read. Save it as CSV or as .xlsx.',
  },
  'table.old-format': {
    it: 'È un formato vecchio, o protetto da password. Salvalo come .xlsx senza password.',
    en: 'It is an old format, or protected by a password. Save it as .xlsx without a password.',
  },
  'table.macros': {
    it: 'Il file contiene programmi (macro). Salvalo come .xlsx.',
    en: 'The file contains programs (macros). Save it as .xlsx.',
  },
  'table.broken': {
    it: 'Il file è rovinato o incompleto. Salvalo di nuovo e riprova.',
    en: 'The file is damaged or incomplete. Save it again and try once more.',
  },
  'table.unsafe': {
    it: 'Il file è fatto in un modo che non accettiamo. Copia le righe in un foglio nuovo e salvalo.',
    en: 'The file is made in a way we do not accept. Copy the rows to a new sheet and save it.',
  },
  'table.too-large': {
    it: 'L’elenco è troppo grande. Dividilo in più file.',
    en: 'The list is too large. Split it into several files.',
  },
  'table.too-many-rows': {
    it: 'Le righe sono più di 2.000. Dividi l’elenco.',
    en: 'There are more than 2,000 rows. Split the list.',
  },
  'table.too-many-columns': {
    it: 'Le colonne sono più di 60. Togli quelle che non servono.',
    en: 'There are more than 60 columns. Take away those that are not needed.',
  },
  'table.cell-too-long': {
    it: 'Una cella ha più di 10.000 caratteri. Accorciala.',
    en: 'A cell has more than 10,000 characters. Shorten it.',
  },
  'import.changed': {
    it: 'Nel frattempo questo elenco è andato avanti. Guarda com’è adesso.',
    en: 'Meanwhile this list has moved on. Look at how it stands now.',
  },
  asXlsx: { it: 'foglio Excel (XLSX)', en: 'Excel sheet (XLSX)' },
  asCsv: { it: 'testo CSV', en: 'CSV text' },
} as const;
/** Key of a sentence of the import. */
export type ImportWord = keyof typeof importWords;
