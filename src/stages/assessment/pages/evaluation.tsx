import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { closeEvaluation } from '../commands/close-evaluation.ts';
import { EvaluationView } from '../parts/evaluation-view.tsx';
import { versionOf } from '../rules/evaluations.ts';
import { gapOf } from '../rules/gap.ts';
import { missingToClose } from '../rules/missing-to-close.ts';
import { askedQuestions, askedSections } from '../rules/skip-logic.ts';
import { mayFill } from '../rules.ts';
import { listSheetDocuments } from '../store/sheet-documents.ts';
import type { Sheet } from '../types.ts';
import { answerText, questionText } from '../words/answer-text.ts';
import { assessmentsUrl, evaluationUrl, sectionUrl, segmentOf } from './addresses.ts';
import { type OfEvaluation, type OpenedEvaluation, openedEvaluation } from './opened-evaluation.ts';
import { refusedOutcome, sayAll } from './say-refusal.ts';

/** What was just done, as the redirect says it. */
export const evaluationQuery = z.object({
  fatto: z.enum(['saved', 'closed', 'agreeing', 'pdf']).optional().catch(undefined),
});

/** GET /persone/:personId/valutazione/:caseId/:evaluationId: every answer that the reader may read. */
export async function evaluationPage(asked: OfEvaluation<z.output<typeof evaluationQuery>>) {
  return shown(asked, [], asked.query.fatto);
}

/** The same page after a step that was refused. */
export async function evaluationAgain(asked: OfEvaluation, _typed: Typed, problems: readonly Problem[]) {
  return shown(asked, sayAll(problems, asked.language));
}

/** POST …/chiudi/<class> */
export async function close(asked: OfEvaluation): Promise<Outcome> {
  const opened = await openedEvaluation(asked);
  if (opened === undefined) return absent;
  const { evaluation, version } = opened;
  const done = await closeEvaluation(asked.tx, evaluation, version.content, asked.version ?? 0, asked.now);
  if (!done.ok) return refusedOutcome(done, asked.language, version.content);
  return go(evaluationUrl(evaluation, '?fatto=closed'));
}

async function shown(
  asked: OfEvaluation,
  problems: readonly Problem[],
  done?: z.output<typeof evaluationQuery>['fatto'],
) {
  const opened = await openedEvaluation(asked);
  if (opened === undefined) return undefined;
  const { evaluation: e, version, writable } = opened;
  const names = await listAccountNames(asked.tx, [e.ratedBy]);
  const fills = mayFill(e, asked.me.accountId);
  const writes = e.sheets.filter((s) => writable.includes(s.dataClass));
  const missing = fills
    ? e.sheets.flatMap((s) => missingToClose(version.content, s.dataClass, s.answers))
    : [];
  const first = writes[0]?.dataClass;
  return h(EvaluationView, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKeys: { close: asked.formKey(), assessment: asked.formKey(), functional: asked.formKey() },
    url: evaluationUrl(e),
    person: opened.person,
    name: opened.name,
    all: assessmentsUrl(opened.standing),
    title: version.content.title[asked.language],
    attribution: version.content.attribution,
    number: version.number,
    newer: fills ? opened.newer : undefined,
    rater: names.get(e.ratedBy) ?? '',
    agreed: e.agreed,
    ratedOn: e.ratedOn,
    state: e.state,
    version: versionOf(e),
    parts: e.sheets.flatMap((s) => partsOf(asked, opened, s, fills && writes.includes(s))),
    missing: missing.map(({ section, question }) => ({
      href: `${sectionUrl(e, sectionOf(opened, section))}#field-q-${question.code}${question.kind === 'icf-d' ? '_p' : ''}`,
      label: questionText(question, asked.language),
    })),
    closeUrl: fills && first !== undefined ? evaluationUrl(e, `/chiudi/${segmentOf[first]}`) : undefined,
    pdf: await pdfsOf(asked, opened),
    problems,
    done,
  });
}

const sectionOf = ({ version }: OpenedEvaluation, code: string) =>
  version.content.sections.find((s) => s.code === code) ?? { dataClass: 'assessment' as const, code };

function partsOf(
  { language: lang }: OfEvaluation,
  { evaluation: e, version }: OpenedEvaluation,
  sheet: Sheet,
  fills: boolean,
) {
  const { content } = version;
  return askedSections(content, sheet.dataClass, sheet.answers).map((section) => ({
    code: section.code,
    title: section.title[lang],
    href: fills ? sectionUrl(e, section) : undefined,
    answers: askedQuestions(content, section, sheet.answers).map((q) => {
      const answer = sheet.answers[q.code];
      const gap = answer?.kind === 'icf-d' ? gapOf(answer.performance, answer.capacity) : undefined;
      return { code: q.code, label: questionText(q, lang), text: answerText(q, answer, lang), gap };
    }),
  }));
}

/** The PDFs of each class that the evaluation has and the reader may read; body functions become none. */
async function pdfsOf(asked: OfEvaluation, { evaluation: e, writable }: OpenedEvaluation) {
  const classes = (['assessment', 'functional'] as const).filter((c) =>
    e.sheets.some((s) => s.dataClass === c),
  );
  const all = [];
  for (const dataClass of classes) {
    const made = await listSheetDocuments(asked.tx, dataClass, e.id);
    const url = evaluationUrl(e, `/documento/${segmentOf[dataClass]}`);
    all.push({
      dataClass,
      makeUrl: e.state === 'closed' && writable.includes(dataClass) ? url : undefined,
      made: made.map((d) => ({ href: `${url}/${d.id}`, day: dayInRome(d.madeAt) })),
    });
  }
  return all.filter((p) => p.makeUrl !== undefined || p.made.length > 0);
}
