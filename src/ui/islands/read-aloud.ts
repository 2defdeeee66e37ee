/** What is read, in the order of the page: the innermost of these, outside of forms and menus. */
const READ = 'h1, h2, h3, h4, p, li, dt, dd, caption, th, td, figcaption';
const LEFT_OUT = '[hidden], form, nav, .site-tools, .site-feedback, svg';

/** Shows the button «Leggi ad alta voce» where the machine has a voice of its own for the language of the page, and reads
 *  the page with it. Voices that send the text elsewhere are left alone. The button stops what it began; so does leaving. */
export function readPageAloud(page: Document): void {
  const button = page.querySelector<HTMLButtonElement>('[data-read-aloud]');
  const speech = page.defaultView?.speechSynthesis;
  if (!button || !speech) return;
  const label = button.querySelector('span');
  const words = { start: label?.textContent ?? '', stop: button.dataset['readAloud'] ?? '' };
  const voice = () =>
    speech
      .getVoices()
      .find((v) => v.localService && v.lang.toLowerCase().startsWith(page.documentElement.lang));
  const offer = () => button.toggleAttribute('data-ready', voice() !== undefined);
  const show = (reading: boolean) => {
    button.setAttribute('aria-pressed', String(reading));
    if (label) label.textContent = reading ? words.stop : words.start;
  };
  const stop = () => {
    speech.cancel();
    show(false);
  };
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-pressed') === 'true') return stop();
    const parts = textsOf(page);
    speech.cancel();
    parts.forEach((text, at) => {
      const said = new SpeechSynthesisUtterance(text);
      said.lang = page.documentElement.lang;
      said.voice = voice() ?? null;
      if (at === parts.length - 1) said.onend = () => show(false);
      said.onerror = () => show(false);
      speech.speak(said);
    });
    show(parts.length > 0);
  });
  page.defaultView?.addEventListener('pagehide', stop);
  speech.addEventListener?.('voiceschanged', offer);
  offer();
}

/** The texts of the page, each short enough that no voice stops in the middle.
 *  @returns trimmed, none of them empty */
export function textsOf(page: Document): string[] {
  const main = page.querySelector('main');
  if (!main) return [];
  return [...main.querySelectorAll(READ)]
    .filter((e) => !e.closest(LEFT_OUT) && !e.querySelector(READ))
    .map((e) => (e.textContent ?? '').replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}
