import { countGraphemes } from '../../../values/graphemes.ts';
import { MAX_DETAIL } from '../types.ts';
import { type FeedbackParts, findParts } from './feedback-parts.ts';
import { formNumber, type Sending, sendFeedback } from './send-feedback.ts';

/** Shows the steps of the feedback form in place and sends them as one. Without it, and where a piece is missing, each
 *  step is a page of the server. Nothing is kept in the browser. */
export function watchFeedback(page: Document): void {
  for (const form of page.querySelectorAll<HTMLFormElement>('form[data-feedback]')) {
    const parts = findParts(form);
    if (parts) walk(parts);
  }
}

function walk(parts: FeedbackParts): void {
  const { form, stars, steps, branches, text, detail, back, next, thanks, said } = parts;
  const nextLabel = next.textContent;
  let key: string | undefined;
  let step: 'stars' | 'answer' | 'text' = 'stars';
  const begin = form.querySelector<HTMLElement>('[data-feedback-begin]');
  const chosen = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`);

  const show = (shown: typeof step) => {
    step = shown;
    const branch = chosen('stars')?.dataset['branch'] ?? '';
    steps.hidden = shown === 'stars';
    for (const [name, fieldset] of Object.entries(branches))
      fieldset.hidden = shown !== 'answer' || name !== branch;
    text.hidden = shown !== 'text';
    next.textContent = shown === 'text' ? (next.dataset['send'] ?? nextLabel) : nextLabel;
    if (begin) begin.hidden = shown !== 'stars' || chosen('stars') === null;
    tell(undefined);
  };
  const tell = (problem: Sending | undefined) => {
    said.textContent = '';
    for (const sentence of form.querySelectorAll<HTMLElement>('[data-feedback-problem]')) {
      sentence.hidden = sentence.dataset['feedbackProblem'] !== problem;
      if (!sentence.hidden) said.textContent = sentence.textContent;
    }
  };
  const focusIn = (where: HTMLElement | undefined) =>
    where?.querySelector<HTMLElement>('input:checked, textarea, input')?.focus();
  const branchShown = () => branches[chosen('stars')?.dataset['branch'] ?? ''];

  // The validator clicks on the stars and looks at once: the branch is there before the click is over. A click, and no
  // change: who went back to the stars may choose the same number again.
  stars.addEventListener('click', (event) => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const answer = chosen('answer');
    if (answer && !branchShown()?.contains(answer)) answer.checked = false;
    show('answer');
  });
  back.addEventListener('click', () => {
    if (step === 'text') {
      show('answer');
      focusIn(branchShown());
    } else {
      show('stars');
      focusIn(stars);
    }
  });
  const goOn = async () => {
    if (step === 'stars') return;
    if (chosen('answer') === null) {
      tell('answer-missing');
      return focusIn(branchShown());
    }
    if (step === 'answer') {
      show('text');
      return detail.focus();
    }
    if (countGraphemes(detail.value.trim()) > MAX_DETAIL) {
      tell('text-too-long');
      return detail.focus();
    }
    key ??= formNumber();
    next.disabled = true;
    const outcome = await sendFeedback(form.action, fieldsOf(form, key));
    next.disabled = false;
    if (outcome !== 'thanks') {
      tell(outcome);
      return next.focus();
    }
    stars.hidden = true;
    steps.hidden = true;
    thanks.hidden = false;
    thanks.focus();
  };
  next.addEventListener('click', () => void goOn());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (step !== 'stars') void goOn();
    else if (chosen('stars')) show('answer');
    else focusIn(stars);
  });
  watchLength(parts);
  show('stars');
}

function fieldsOf(form: HTMLFormElement, key: string): URLSearchParams {
  const fields = new URLSearchParams();
  const typed = new FormData(form);
  for (const name of ['page', 'stars', 'answer', 'detail']) fields.set(name, String(typed.get(name) ?? ''));
  fields.set('key', key);
  fields.set('step', 'text');
  return fields;
}

/** Counts as a person does, and cuts nothing: what is too long is said. */
function watchLength({ detail, left }: FeedbackParts): void {
  detail.removeAttribute('maxlength');
  left.hidden = false;
  const count = () => {
    const rest = MAX_DETAIL - countGraphemes(detail.value);
    const sentence = (rest < 0 ? left.dataset['over'] : left.dataset['left']) ?? '';
    left.textContent = sentence.replace('{n}', String(Math.abs(rest)));
  };
  detail.addEventListener('input', count);
  count();
}
