import { answerApart } from './platform/files/answer-apart.ts';
import type { ApartQuestion } from './platform/files/apart-messages.ts';

// The process in which one file from outside is taken apart (`work-apart.ts` starts it): a question, an answer, the end.
process.on('disconnect', () => process.exit(0));
process.once('message', async (question: ApartQuestion) => {
  const answer = await answerApart({ ...question, bytes: Buffer.from(question.bytes) });
  process.send?.(answer, () => process.exit(0));
});
