/** Sentences of the letters to her: plain words, short sentences. */
// biome-ignore format: one sentence a line
export const letterWords = {
  'title.outcome': { it: 'Esito della selezione', en: 'Outcome of the selection' },
  'title.notice-of-refusal': { it: 'Comunicazione prima della decisione', en: 'Notice before the decision' },
  'title.answer': { it: 'Risposta alle tue osservazioni', en: 'Answer to what you wrote' },
  about: { it: 'Ti scriviamo per il progetto {project}, selezione «{title}».', en: 'We write to you about the project {project}, selection “{title}”.' },
  'outcome.admitted': { it: 'La tua candidatura è ammessa: partecipi al progetto.', en: 'You are admitted to the project.' },
  'outcome.waiting': { it: 'Sei in lista di attesa. Se si libera un posto, ti chiamiamo secondo l’ordine della lista.', en: 'You are on the waiting list. When a place is free, we call you in the order of the list.' },
  'outcome.not-admitted': { it: 'In questa selezione la tua candidatura non è ammessa.', en: 'In this selection you are not admitted to the project.' },
  'outcome.to-choose': { it: 'La decisione non è ancora presa.', en: 'The decision is not yet taken.' },
  'outcome.renounced': { it: 'Hai rinunciato a partecipare.', en: 'You have renounced.' },
  noticeLead: { it: 'La decisione non è ancora presa. Qui sotto ci sono i motivi per cui la tua candidatura potrebbe non essere ammessa.', en: 'The decision is not yet taken. Below are the reasons for which you might not be admitted.' },
  why: { it: 'I motivi', en: 'The reasons' },
  answer: { it: 'La risposta', en: 'The answer' },
  what: { it: 'Che cosa puoi fare', en: 'What you can do' },
  'complaint.until': { it: 'Se non sei d’accordo, puoi presentare reclamo a {office} entro il {until}. Puoi farti aiutare da chi ti segue.', en: 'If you do not agree, you can complain to {office} by {until}. Those who walk with you can help.' },
  'complaint.any': { it: 'Se non sei d’accordo, puoi scrivere a {office}. Puoi farti aiutare da chi ti segue.', en: 'If you do not agree, you can write to {office}. Those who walk with you can help.' },
  observations: { it: 'Puoi scrivere le tue osservazioni a {office} entro il {until}, anche con documenti. Le leggiamo prima di decidere.', en: 'You can send your observations to {office} by {until}, with papers too. We read them before deciding.' },
  who: { it: 'A chi puoi chiedere', en: 'Whom you can ask' },
  officer: { it: 'Responsabile del procedimento: {officer}, {office}.', en: 'Responsible officer of the procedure: {officer}, {office}.' },
} as const;
export type LetterWord = keyof typeof letterWords;
