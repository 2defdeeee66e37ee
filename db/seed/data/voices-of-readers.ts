import type { FeedbackAnswer, Stars } from '../../../src/stages/feedback/types.ts';

/** What invented readers said of a page, days ago; most write nothing. */
export type ReaderVoice = {
  readonly daysAgo: number;
  readonly stars: Stars;
  readonly answer: FeedbackAnswer;
  readonly text: string;
};

const voice = (daysAgo: number, stars: Stars, answer: FeedbackAnswer, text = ''): ReaderVoice => ({
  daysAgo,
  stars,
  answer,
  text,
});

/** Of the page of a project: at first it was not clear who could apply. */
export const voicesOfProject: readonly ReaderVoice[] = [
  voice(44, 3, 'unclear', 'Non ho capito se mio figlio può fare domanda.'),
  voice(43, 2, 'incomplete'),
  voice(41, 4, 'clear'),
  voice(38, 3, 'unclear'),
  voice(36, 5, 'clear'),
  voice(33, 2, 'unclear', 'Troppe sigle.'),
  voice(30, 4, 'complete'),
  voice(27, 1, 'lost'),
  voice(24, 5, 'complete'),
  voice(20, 4, 'clear'),
  voice(17, 5, 'guided', 'Ho trovato subito a chi telefonare.'),
  voice(13, 4, 'clear'),
  voice(9, 3, 'technical', 'Dal mio telefono la mappa è piccola.'),
  voice(6, 5, 'clear'),
  voice(4, 4, 'other'),
  voice(2, 5, 'complete', 'Grazie, adesso si capisce.'),
];

/** Of how to take part. */
export const voicesOfTakingPart: readonly ReaderVoice[] = [
  voice(40, 5, 'guided'),
  voice(31, 4, 'clear'),
  voice(22, 2, 'incomplete', 'Quanto tempo ci vuole per avere una risposta?'),
  voice(12, 5, 'clear'),
  voice(3, 5, 'guided'),
];
