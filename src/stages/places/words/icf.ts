import type { DemandCode, EnvironmentCode } from '../types.ts';

/** Short titles of the ICF codes that a place is described with.
 *  Source: WHO, ICF; Italian edition: the titles of the brief core set are those of the instruments */
// biome-ignore format: one code a line
export const icfWords = {
  d155: { it: 'Acquisizione di abilità', en: 'Acquiring skills' },
  d160: { it: 'Focalizzare l’attenzione', en: 'Focusing attention' },
  d166: { it: 'Leggere', en: 'Reading' },
  d170: { it: 'Scrivere', en: 'Writing' },
  d172: { it: 'Calcolare', en: 'Calculating' },
  d175: { it: 'Risoluzione di problemi', en: 'Solving problems' },
  d220: { it: 'Intraprendere compiti articolati', en: 'Undertaking multiple tasks' },
  d240: { it: 'Gestire la tensione e altre richieste di tipo psicologico', en: 'Handling stress and other psychological demands' },
  d310: { it: 'Comunicare con – ricevere – messaggi verbali', en: 'Communicating with – receiving – spoken messages' },
  d330: { it: 'Parlare', en: 'Speaking' },
  d360: { it: 'Utilizzo di strumenti e tecniche di comunicazione', en: 'Using communication devices and techniques' },
  d410: { it: 'Cambiare la posizione corporea di base', en: 'Changing basic body position' },
  d415: { it: 'Mantenere una posizione corporea', en: 'Maintaining a body position' },
  d430: { it: 'Sollevare e trasportare oggetti', en: 'Lifting and carrying objects' },
  d440: { it: 'Uso fine della mano', en: 'Fine hand use' },
  d445: { it: 'Uso della mano e del braccio', en: 'Hand and arm use' },
  d450: { it: 'Camminare', en: 'Walking' },
  d475: { it: 'Guidare', en: 'Driving' },
  d720: { it: 'Interazioni interpersonali complesse', en: 'Complex interpersonal interactions' },
  d845: { it: 'Acquisire, conservare e lasciare un lavoro', en: 'Acquiring, keeping and terminating a job' },
  d850: { it: 'Lavoro retribuito', en: 'Remunerative employment' },
  d855: { it: 'Lavoro non retribuito', en: 'Non-remunerative employment' },
  e135: { it: 'Prodotti e tecnologia per il lavoro', en: 'Products and technology for employment' },
  e150: { it: 'Architettura degli edifici a uso pubblico', en: 'Design of buildings for public use' },
  e225: { it: 'Clima', en: 'Climate' },
  e240: { it: 'Luce', en: 'Light' },
  e250: { it: 'Suono', en: 'Sound' },
  e260: { it: 'Qualità dell’aria', en: 'Air quality' },
  e325: { it: 'Conoscenti, colleghi, vicini e membri della comunità', en: 'Acquaintances, peers, colleagues, neighbours and community members' },
  e330: { it: 'Persone in posizioni di autorità', en: 'People in positions of authority' },
  e425: { it: 'Atteggiamenti di conoscenti, colleghi e vicini', en: 'Attitudes of acquaintances, peers and colleagues' },
  e590: { it: 'Servizi, sistemi e politiche del lavoro', en: 'Labour and employment services, systems and policies' },
} as const satisfies Record<DemandCode | EnvironmentCode, Readonly<Record<'it' | 'en', string>>>;
