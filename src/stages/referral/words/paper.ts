/** Sentences about the papers of a referral. */
export const paperWords = {
  papers: { it: 'Carte della segnalazione', en: 'Papers of the referral' },
  papersLead: {
    it: 'I fogli firmati o ricevuti: fotografati col telefono, o in PDF. Li legge chi può leggere la segnalazione.',
    en: 'The sheets signed or received: photographed by telephone, or as PDF. Whoever may read the referral reads them.',
  },
  papersNone: { it: 'Nessuna carta', en: 'No papers' },
  papersNoneText: {
    it: 'Qui compaiono le carte che aggiungi: il modulo, l’accordo firmato, l’informativa, la relazione.',
    en: 'Here stand the papers you add: the form, the signed agreement, the privacy notice, the report.',
  },
  papersOpen: { it: 'Apri le carte', en: 'Open the papers' },
  papersCount: { it: 'Quante', en: 'How many' },
  'paper.kind': { it: 'Che carta è', en: 'Which paper it is' },
  'paper.application-form': { it: 'Modulo di domanda', en: 'Application form' },
  'paper.agreement': { it: 'Accordo firmato', en: 'Signed agreement' },
  'paper.privacy-notice': { it: 'Informativa sulla privacy', en: 'Privacy notice' },
  'paper.social-report': { it: 'Relazione sociale', en: 'Social report' },
  'paper.other': { it: 'Altra carta', en: 'Other paper' },
  'paper.kind-missing': { it: 'Scegli che carta è.', en: 'Choose which paper it is.' },
  'paper.file': { it: 'Fotografia o PDF', en: 'Photograph or PDF' },
  'paper.fileHint': {
    it: 'PDF, JPEG o PNG, al massimo 20 MB. Dal telefono puoi fotografarla adesso.',
    en: 'PDF, JPEG or PNG, at most 20 MB. On a telephone you can photograph it now.',
  },
  'paper.add': { it: 'Aggiungi una carta', en: 'Add a paper' },
  'paper.save': { it: 'Aggiungi la carta', en: 'Add the paper' },
  'paper.addedOn': { it: 'Aggiunta', en: 'Added' },
  'paper.addedBy': { it: 'Da chi', en: 'By whom' },
  'paper.pages': { it: 'Pagine', en: 'Pages' },
  'paper.download': { it: 'Scarica «{name}»', en: 'Download “{name}”' },
  'paper.preview': { it: 'Pagina {page} di «{name}»', en: 'Page {page} of “{name}”' },
  'paper.more': {
    it: 'Le altre pagine si leggono scaricando la carta.',
    en: 'The other pages are read by downloading the paper.',
  },
  'paper.fingerprint': { it: 'Impronta SHA-256', en: 'SHA-256 fingerprint' },
  'done.paper': { it: 'Carta aggiunta.', en: 'Paper added.' },
  'referral.paper-added': { it: 'Carta aggiunta', en: 'Paper added' },
} as const;
/** Key of a sentence about papers. */
export type PaperWord = keyof typeof paperWords;
