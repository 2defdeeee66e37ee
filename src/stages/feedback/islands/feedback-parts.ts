/** The pieces of the form at the foot of a public page that the script moves. */
export type FeedbackParts = {
  readonly form: HTMLFormElement;
  readonly stars: HTMLElement;
  readonly steps: HTMLElement;
  readonly branches: Readonly<Record<string, HTMLElement>>;
  readonly text: HTMLElement;
  readonly detail: HTMLTextAreaElement;
  readonly left: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly next: HTMLButtonElement;
  readonly thanks: HTMLElement;
  readonly said: HTMLElement;
};

/** Finds the pieces of a form; nothing where one is missing: the form then works as without script. */
export function findParts(form: HTMLFormElement): FeedbackParts | undefined {
  const one = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector);
  const found = {
    stars: one('[data-feedback-stars]'),
    steps: one('[data-feedback-steps]'),
    positive: one('[data-element="feedback-rating-positive"]'),
    negative: one('[data-element="feedback-rating-negative"]'),
    text: one('[data-feedback-text]'),
    detail: one<HTMLTextAreaElement>('textarea'),
    left: one('[data-left]'),
    back: one<HTMLButtonElement>('[data-feedback-back]'),
    next: one<HTMLButtonElement>('[data-feedback-next]'),
    thanks: one('[data-feedback-thanks]'),
    said: one('[data-feedback-said]'),
  };
  const { stars, steps, positive, negative, text, detail, left, back, next, thanks, said } = found;
  if (!stars || !steps || !positive || !negative || !text || !detail || !left) return undefined;
  if (!back || !next || !thanks || !said) return undefined;
  return {
    form,
    stars,
    steps,
    branches: { positive, negative },
    text,
    detail,
    left,
    back,
    next,
    thanks,
    said,
  };
}
