import { h } from 'preact';
import { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { saveSection } from '../commands/save-section.ts';
import { SectionView } from '../parts/section-view.tsx';
import { evaluationsOf, ratersOf } from '../rules/evaluations.ts';
import { fieldsOf, readAnswer } from '../rules/read-answer.ts';
import { askedQuestions, askedSections, nextSection } from '../rules/skip-logic.ts';
import { typedAnswers } from '../rules/typed-answers.ts';
import { mayFill } from '../rules.ts';
import { listVersionsById } from '../store/instruments.ts';
import { listSheets } from '../store/sheets.ts';
import type { Question, SheetClass, sectionAnswersSchema } from '../types.ts';
import { answerText, questionText } from '../words/answer-text.ts';
import { assessmentWords } from '../words.ts';
import { assessmentsUrl, evaluationUrl, sectionUrl } from './addresses.ts';
import { evaluationAgain } from './evaluation.tsx';
import {
  type EvaluationParams,
  type OfEvaluation,
  type OpenedEvaluation,
  openedEvaluation,
} from './opened-evaluation.ts';
import { refusedOutcome, sayAll } from './say-refusal.ts';

type Params = EvaluationParams & { section: string };
type OfSection<Q = unknown, B = unknown> = OfEvaluation<Q, B, Params>;

/** What was just done, as the redirect says it. */
export const sectionQuery = z.object({ fatto: z.enum(['saved', 'opened']).optional().catch(undefined) });

/** The pages of one class of data: each is reached under the permission of its class alone. */
export const sectionPages = (dataClass: SheetClass) => ({
  /** GET …/compila/<class>/:section */
  page: (asked: OfSection<z.output<typeof sectionQuery>>) =>
    shown(asked, dataClass, undefined, [], asked.query.fatto),
  /** The same page with what was typed; where two saved, with both versions. */
  again: async (asked: OfSection, typed: Typed, problems: readonly Problem[]) =>
    // Where somebody has closed it meanwhile there is no form to come back: how it stands then.
    (await shown(asked, dataClass, typed, sayAll(problems, asked.language))) ??
    evaluationAgain(asked, typed, problems),
  /** POST …/compila/<class>/:section */
  save: (asked: OfSection<unknown, z.output<typeof sectionAnswersSchema>>) => save(asked, dataClass),
});

/** What each rater answered to the questions of a part, in words, where they write one together; by question. */
async function saidBefore(asked: OfSection, at: OpenedEvaluation, questions: readonly Question[]) {
  if (!at.evaluation.agreed) return {};
  const lang = asked.language;
  const all = evaluationsOf(await listSheets(asked.tx, at.standing.id));
  const versions = await listVersionsById(
    asked.tx,
    all.map((e) => e.versionId),
  );
  const raters = ratersOf(at.evaluation, all, (e) => versions.get(e.versionId)?.code);
  const names = await listAccountNames(
    asked.tx,
    raters.map((e) => e.ratedBy),
  );
  return Object.fromEntries(
    questions.map((q) => [
      q.code,
      raters.flatMap((e) => {
        const answer = e.sheets.map((s) => s.answers[q.code]).find((a) => a !== undefined);
        return answer ? [`${names.get(e.ratedBy) ?? ''}: ${answerText(q, answer, lang)}`] : [];
      }),
    ]),
  );
}

async function found(asked: OfSection, dataClass: SheetClass) {
  const opened = await openedEvaluation(asked);
  const sheet = opened?.evaluation.sheets.find((s) => s.dataClass === dataClass);
  const section = opened?.version.content.sections.find(
    (s) => s.dataClass === dataClass && s.code === asked.params.section,
  );
  if (opened === undefined || sheet === undefined || section === undefined) return undefined;
  return { ...opened, sheet, section };
}

async function save(
  asked: OfSection<unknown, z.output<typeof sectionAnswersSchema>>,
  dataClass: SheetClass,
): Promise<Outcome> {
  const at = await found(asked, dataClass);
  if (at === undefined) return absent;
  const { evaluation: e, sheet, section, version } = at;
  const { content } = version;
  const { go: pressed, ...fields } = asked.body;
  const done = await saveSection(asked.tx, sheet, content, section, fields, asked.version ?? 0);
  if (!done.ok) return refusedOutcome(done, asked.language, content);
  if (done.opened) return go(sectionUrl(e, section, '?fatto=opened'));
  const next = pressed === 'back' ? undefined : nextSection(content, section, done.answers);
  return go(next ? sectionUrl(e, next, '?fatto=saved') : evaluationUrl(e, '?fatto=saved'));
}

async function shown(
  asked: OfSection,
  dataClass: SheetClass,
  typed: Typed | undefined,
  problems: readonly Problem[],
  done?: 'saved' | 'opened',
) {
  const at = await found(asked, dataClass);
  if (at === undefined || !mayFill(at.evaluation, asked.me.accountId)) return undefined;
  const { evaluation: e, sheet, section, version } = at;
  const { content } = version;
  const lang = asked.language;
  const questions = askedQuestions(content, section, sheet.answers);
  const sections = askedSections(content, dataClass, sheet.answers);
  const both = typed !== undefined && asked.version !== undefined && asked.version !== sheet.version;
  const typedText = (q: (typeof questions)[number]) => {
    const read = readAnswer(q, typed ?? {});
    return read.ok ? answerText(q, read.answer ?? undefined, lang) : '';
  };
  return h(SectionView, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey(),
    action: sectionUrl(e, section),
    person: at.person,
    name: at.name,
    above: [
      { href: assessmentsUrl(at.standing), label: assessmentWords.evaluations[lang] },
      { href: evaluationUrl(e), label: content.title[lang] },
    ],
    section,
    // A page that was sent may hold a field which another answer hides since: it comes back to be emptied.
    questions: section.questions.filter((q) => questions.includes(q) || isTyped(typed, q)),
    at: sections.findIndex((s) => s.code === section.code) + 1,
    of: sections.length,
    said: await saidBefore(asked, at, questions),
    version: sheet.version,
    newer: at.newer,
    typed: typed ?? typedAnswers(section.questions, sheet.answers),
    problems,
    done,
    conflict: both
      ? questions.map((q) => ({
          label: questionText(q, lang),
          theirs: answerText(q, sheet.answers[q.code], lang),
          yours: typedText(q),
        }))
      : undefined,
  });
}

const isTyped = (typed: Typed | undefined, q: Question) =>
  fieldsOf(q).some((field) => String(typed?.[field] ?? '') !== '');
