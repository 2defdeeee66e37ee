import { type IdleStage, idleStage, millisecondsToNextStage } from './idle-clock.ts';

/** Watches the session of a page that carries an `IdleWarning`: silent, then a warning with one button, then
 *  the end. No countdown. Pages of one browser tell each other when a request has renewed the session. */
export function watchIdleTime(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-idle]');
  const message = box?.querySelector('[role="status"]');
  const button = box?.querySelector('button');
  if (!box || !message || !button) return;
  const {
    keepAlive,
    csrf = '',
    textWarning = '',
    textStayed = '',
    textUnreachable = '',
    textEnded = '',
  } = box.dataset;
  if (!keepAlive) return;

  const times = { warnMs: seconds(box, 'data-warn-after'), endMs: seconds(box, 'data-ends-after') };
  const channel = new BroadcastChannel('accompagna-session');
  let renewedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  // Who answers the warning goes back to the field being filled, not to the top of the page.
  let cameFrom = page.getElementById('content');
  button.addEventListener('focus', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement) cameFrom = relatedTarget;
  });
  const show = (stage: IdleStage, text: string) => {
    const hadFocus = page.activeElement === button;
    box.setAttribute('data-idle', stage);
    button.hidden = stage !== 'warned';
    if (message.textContent !== text) message.textContent = text;
    if (hadFocus && button.hidden) cameFrom?.focus({ preventScroll: true });
  };
  const look = () => {
    clearTimeout(timer);
    const stage = idleStage(Date.now() - renewedAt, times);
    if (stage === 'warned') show(stage, textWarning);
    if (stage === 'ended') show(stage, textEnded);
    const wait = millisecondsToNextStage(Date.now() - renewedAt, times);
    if (wait !== undefined) timer = setTimeout(look, wait);
  };
  const renew = (text: string) => {
    renewedAt = Date.now();
    show('quiet', text);
    look();
  };

  channel.addEventListener('message', () => renew(''));
  button.addEventListener('click', async () => {
    try {
      const answer = await fetch(keepAlive, {
        method: 'POST',
        body: new URLSearchParams({ _csrf: csrf }),
        redirect: 'manual',
        signal: AbortSignal.timeout(10_000),
      });
      if (!answer.ok) return show('ended', textEnded);
      renew(textStayed);
      channel.postMessage('renewed');
    } catch {
      // The network, not the session: the button stays, and so does what was typed.
      show('warned', textUnreachable);
    }
  });
  // A computer that slept runs no timer; a page restored by "back" keeps the old time, which errs early.
  page.addEventListener('visibilitychange', look);
  channel.postMessage('renewed');
  look();
}

function seconds(box: HTMLElement, attribute: string): number {
  return Number(box.getAttribute(attribute)) * 1000;
}
