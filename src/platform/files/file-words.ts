import type { FileProblem } from './file-kinds.ts';

/** The sentence of each refusal of a file: what is wrong, and what to do. */
export const fileWords = {
  'file.missing': { it: 'Scegli il file da allegare.', en: 'Choose the file to attach.' },
  'file.too-many': {
    it: 'I file sono troppi. Scegline di meno.',
    en: 'There are too many files. Choose fewer.',
  },
  'file.empty': {
    it: 'Il file è vuoto. Controlla di aver scelto quello giusto.',
    en: 'The file is empty. Check that you chose the right one.',
  },
  'file.too-large': {
    it: 'Il file è troppo grande: al massimo 20 MB ciascuno. Dividilo, o scansiona a una risoluzione più bassa.',
    en: 'The file is too large: 20 MB each at most. Split it, or scan it at a lower resolution.',
  },
  'file.not-accepted': {
    it: 'Questo tipo di file non si può allegare. Si accettano PDF, JPEG e PNG.',
    en: 'This kind of file cannot be attached. PDF, JPEG and PNG are accepted.',
  },
  'file.name-disagrees': {
    it: 'Il nome del file dice un tipo e il contenuto ne è un altro. Salvalo con l’estensione giusta e riprova.',
    en: 'The name of the file says one kind and its content is another. Save it with the right extension and try again.',
  },
  'file.damaged': {
    it: 'Il file non si apre: è rovinato o incompleto. Salvalo o scansionalo di nuovo.',
    en: 'The file does not open: it is damaged or incomplete. Save or scan it again.',
  },
  'file.locked': {
    it: 'Il PDF è protetto. Apri il documento, stampalo in un nuovo PDF e allega quello.',
    en: 'The PDF is protected. Open the document, print it to a new PDF and attach that one.',
  },
  'file.active-content': {
    it: 'Il PDF contiene parti attive (programmi, moduli che calcolano, altri file). Stampalo in un nuovo PDF e allega quello.',
    en: 'The PDF contains active parts (programs, forms that compute, other files). Print it to a new PDF and attach that one.',
  },
  'file.polyglot': {
    it: 'Il file contiene altro oltre al documento. Stampalo in un nuovo PDF, o fotografa di nuovo il foglio.',
    en: 'The file contains something else beside the document. Print it to a new PDF, or photograph the sheet again.',
  },
  'file.too-many-pages': {
    it: 'Il PDF ha più di 200 pagine. Allega solo quelle che servono.',
    en: 'The PDF has more than 200 pages. Attach only those that are needed.',
  },
  'file.too-many-pixels': {
    it: 'L’immagine è troppo grande: al massimo 40 milioni di punti. Rifalla con una risoluzione più bassa.',
    en: 'The image is too large: 40 million pixels at most. Take it again at a lower resolution.',
  },
  'file.choose-again': {
    it: 'Scegli di nuovo il file: per sicurezza il browser non lo tiene.',
    en: 'Choose the file again: for safety the browser does not keep it.',
  },
} as const satisfies Record<FileProblem | 'file.choose-again', { it: string; en: string }>;
