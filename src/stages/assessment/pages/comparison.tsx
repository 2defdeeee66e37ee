import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { beginAgreedSheet } from '../commands/begin-agreed-sheet.ts';
import { ComparisonView } from '../parts/comparison-view.tsx';
import { compareAnswers } from '../rules/compare.ts';
import { answersOf, evaluationsOf, latestFirst } from '../rules/evaluations.ts';
import { classesOf, isComparable } from '../rules.ts';
import { listVersionsById } from '../store/instruments.ts';
import { listSheets } from '../store/sheets.ts';
import { type agreeSchema, type comparisonQuery, type EvaluationId, sheetClasses } from '../types.ts';
import { answerText, questionText } from '../words/answer-text.ts';
import { assessmentsUrl, evaluationUrl, segmentOf } from './addresses.ts';
import { type OfCase, openedCase } from './opened-case.ts';
import { refusedOutcome, sayAll } from './say-refusal.ts';

/** GET /persone/:personId/valutazione/:caseId/confronto: several evaluations side by side. */
export async function comparisonPage(asked: OfCase<z.output<typeof comparisonQuery>>) {
  return shown(asked, asked.query.di, []);
}

/** The same after the sheet written together could not be begun. */
export async function comparisonAgain(asked: OfCase, typed: Typed, problems: readonly Problem[]) {
  const ids = [typed['di'] ?? []].flat() as EvaluationId[];
  return shown(asked, ids, sayAll(problems, asked.language));
}

/** POST …/confronto/<class>: begins the sheet that the raters write together. */
export async function agree(asked: OfCase<unknown, z.output<typeof agreeSchema>>): Promise<Outcome> {
  const opened = await openedCase(asked);
  if (opened === undefined) return absent;
  const { standing, writable } = opened;
  const raters = await chosen(asked, asked.body.di);
  const done = await beginAgreedSheet(asked.tx, standing, raters, writable, asked.now);
  if (!done.ok) return refusedOutcome(done, asked.language);
  const e = { personId: standing.personId, caseId: standing.id, id: done.id };
  return go(evaluationUrl(e, '?fatto=agreeing'));
}

/** The evaluations of this case that were chosen and are closed, the latest first. */
async function chosen(asked: OfCase, ids: readonly EvaluationId[]) {
  const all = latestFirst(evaluationsOf(await listSheets(asked.tx, asked.params.caseId)));
  return all.filter((e) => ids.includes(e.id) && isComparable(e));
}

async function shown(asked: OfCase, ids: readonly EvaluationId[], problems: readonly Problem[]) {
  const opened = await openedCase(asked);
  if (opened === undefined) return undefined;
  const { tx, language: lang } = asked;
  const raters = await chosen(asked, ids);
  const versions = await listVersionsById(
    tx,
    raters.map((e) => e.versionId),
  );
  const instruments = raters.flatMap((e) => versions.get(e.versionId) ?? []);
  const [last] = [...instruments].sort((a, b) => b.number - a.number);
  const isOne = raters.length >= 2 && new Set(instruments.map((v) => v.code)).size === 1;
  const content = isOne ? last?.content : undefined;
  const names = await listAccountNames(
    tx,
    raters.map((e) => e.ratedBy),
  );
  const sections = content
    ? sheetClasses.flatMap((c) =>
        compareAnswers(
          content,
          c,
          raters.filter((e) => e.sheets.some((s) => s.dataClass === c)).map((e) => answersOf(content, e, c)),
        ).map((s) => ({ ...s, columns: raters.filter((e) => e.sheets.some((x) => x.dataClass === c)) })),
      )
    : [];
  const of = content && classesOf(content).find((c) => opened.writable.includes(c));
  return h(ComparisonView, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey(),
    person: opened.person,
    name: opened.name,
    all: assessmentsUrl(opened.standing),
    instrument: content?.title[lang],
    attribution: content?.attribution,
    chosen: raters.map((e) => e.id),
    sections: sections.map(({ section, rows, columns }) => ({
      title: section.title[lang],
      columns: columns.map((e) => ({
        key: e.id,
        rater: names.get(e.ratedBy) ?? '',
        agreed: e.agreed,
        day: e.ratedOn,
      })),
      rows: rows.map(({ question, answers, verdict }) => ({
        key: question.code,
        label: questionText(question, lang),
        answers: answers.map((a) => answerText(question, a, lang)),
        verdict,
      })),
    })),
    agreeUrl: of && assessmentsUrl(opened.standing, `/confronto/${segmentOf[of]}`),
    problems,
  });
}
