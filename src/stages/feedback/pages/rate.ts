import { h } from 'preact';
import type { z } from 'zod';
import type { PublicAnswer, PublicVisit } from '../../../platform/http/public-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { siteShell } from '../../../platform/http/site-shell.ts';
import { parseTyped } from '../../../platform/http/typed-body.ts';
import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { SitePage } from '../../../ui/site-page.tsx';
import { type Problem, typedText } from '../../../ui/typed.ts';
import { findRatedPage } from '../commands/find-rated-page.ts';
import { numberFeedback } from '../commands/number-feedback.ts';
import { RATINGS_AT_ONCE, ratePage } from '../commands/rate-page.ts';
import { FeedbackStepForm } from '../parts/feedback-step.tsx';
import type { RatedPage } from '../store/feedback-door.ts';
import { type FeedbackStep, isService, type Rated, ratedKey } from '../types.ts';
import { feedbackFormWords } from '../words/form.ts';
import { answerOnly, keyOnly, pageOnly, sentSchema, starsOnly } from './feedback-schema.ts';
import { ratedLink } from './rated-link.ts';

const path = '/valutazione';

/** POST /valutazione: one step of the form, or the last one, which sends it. What was chosen and written comes back with
 *  every answer; nothing is kept before the last step. */
export async function rate(v: PublicVisit): Promise<PublicAnswer> {
  const named = pageOnly.safeParse({ ...v.typed });
  if (!named.success) return { kind: 'absent' };
  const { page } = named.data;
  const pressed = typedText(v.typed, 'step');
  if (pressed === 'text') return send(v, page);
  if (pressed === 'back-from-answer') return ofPage(v, page, 'stars', []);
  const stars = parseTyped(starsOnly, v.typed);
  if ('problems' in stars) return ofPage(v, page, 'stars', stars.problems);
  if (pressed !== 'answer') return ofPage(v, page, 'answer', []);
  const answer = parseTyped(answerOnly, v.typed);
  return 'problems' in answer ? ofPage(v, page, 'answer', answer.problems) : ofPage(v, page, 'text', []);
}

async function send(v: PublicVisit, rated: Rated): Promise<PublicAnswer> {
  const parsed = parseTyped(sentSchema, v.typed);
  if ('problems' in parsed) {
    const at = (['stars', 'answer'] as const).find((step) => parsed.problems.some((p) => p.field === step));
    return ofPage(v, rated, at ?? 'text', parsed.problems.map(ofForm));
  }
  const { stars, answer, detail, key } = parsed.value as z.output<typeof sentSchema>;
  const done = await ratePage(v.doors, { ...rated, lang: v.language, stars, answer, text: detail, key }, v);
  if (done.ok)
    return { kind: 'go', to: `${siteAddress(`${path}/grazie`, v.language)}?pagina=${ratedKey(rated)}` };
  if (done.code === 'absent') return { kind: 'absent' };
  // Nothing is asked of the database for who has asked too much of it: the page rated stays unnamed.
  return shown(v, { section: rated.section }, 'text', [{ field: '', message: done.code }], 429);
}

async function ofPage(
  v: PublicVisit,
  rated: Rated,
  step: FeedbackStep,
  problems: readonly Problem[],
): Promise<PublicAnswer> {
  const page = await findRatedPage(v.doors, rated, v.language);
  if (page === undefined) return { kind: 'absent' };
  return shown(v, { section: page.section, page }, step, problems, problems.length > 0 ? 422 : 200);
}

/** What nobody sees has no field to lead to; a field twice, or one too many, is told of the form. */
const ofForm = (p: Problem): Problem =>
  ['stars', 'answer', 'detail'].includes(p.field) && Object.hasOwn(feedbackFormWords, p.message)
    ? p
    : { field: '', message: 'form-broken' };

/** The stars are those of the service, where a service is rated. */
const ofService =
  (service: boolean) =>
  (p: Problem): Problem =>
    service && p.message === 'stars-missing' ? { ...p, message: 'stars-missing-service' } : p;

function shown(
  v: PublicVisit,
  { section, page }: { section: Rated['section']; page?: RatedPage },
  step: FeedbackStep,
  problems: readonly Problem[],
  status: number,
): PublicAnswer {
  const service = isService(section);
  const key = keyOnly.safeParse({ ...v.typed });
  const form = h(FeedbackStepForm, {
    action: siteAddress(path, v.language),
    step,
    service,
    formKey: key.success ? key.data.key : numberFeedback(),
    typed: v.typed,
    problems: sayProblems(feedbackFormWords, problems.map(ofService(service)), v.language),
  });
  const back = page && ratedLink(page);
  return {
    kind: 'page',
    status,
    ...(status === 429 ? { retryAfterSeconds: RATINGS_AT_ONCE.windowMs / 1000 } : {}),
    node: h(SitePage, {
      shell: siteShell(v, undefined, { it: null, en: null }),
      title: say(feedbackFormWords, service ? 'questionService' : 'question', v.language),
      lead:
        back && say(feedbackFormWords, service ? 'aboutService' : 'about', v.language, { title: back.label }),
      breadcrumb: back ? [back] : [],
      hidden: true,
      hasErrors: problems.length > 0,
      children: form,
    }),
  };
}
