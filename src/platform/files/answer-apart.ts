import type { ApartAnswer, ApartQuestion } from './apart-messages.ts';
import { drawForWeb, drawJpeg, drawPdf, drawPng } from './draw-pages.ts';
import { judgeJpeg } from './judge-jpeg.ts';
import { judgePdf } from './judge-pdf.ts';
import { judgePng } from './judge-png.ts';
import { makeBare } from './make-bare.ts';

/** Answers one question about a file. Whatever the libraries throw at a hostile file is the answer 'failed'. */
export async function answerApart(question: ApartQuestion): Promise<ApartAnswer> {
  try {
    if (question.task === 'judge') return await judge(question);
    if (question.task === 'draw-for-web') return await drawForWeb(question.bytes, question.kind);
    if (question.task === 'make-bare') return await makeBare(question);
    const { bytes, kind, page } = question;
    if (kind === 'pdf') return await drawPdf(bytes, page);
    if (page !== 1) return { kind: 'failed' };
    return kind === 'png' ? drawPng(bytes) : await drawJpeg(bytes);
  } catch {
    return { kind: 'failed' };
  }
}

function judge({
  kind,
  bytes,
}: Extract<ApartQuestion, { task: 'judge' }>): Promise<ApartAnswer> | ApartAnswer {
  switch (kind) {
    case 'pdf':
      return judgePdf(bytes);
    case 'jpeg':
      return judgeJpeg(bytes);
    case 'png':
      return judgePng(bytes);
    default:
      return kind satisfies never;
  }
}
