import type { Page } from 'playwright-core';

/** What is put into a form: texts, and the value or the values of what is chosen, by the name of the field. */
type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Fills a form of a page and sends it, as a browser does: files are one photograph each.
 *  @param of.action end of the form's address, where the page has several; `of.files` names a field that takes files;
 *  `of.button` is the value of the button that is pressed
 *  @returns the address it leads to
 *  @throws where the page has no such form or field, or where the form comes back with its problems */
export async function fillForm(
  page: Page,
  url: string,
  filled: Filled,
  of: { action?: string; button?: string; files?: string; bytes?: Buffer } = {},
): Promise<string> {
  await page.goto(url);
  const ending = of.action === undefined ? '' : `[action$="${of.action}"]`;
  // Of several forms, the one that has every field.
  const having = Object.keys(filled).map((name) => `:has([name="${name}"])`);
  const form = page.locator(`main form[method=post]${ending}${having.join('')}`).first();
  if ((await form.count()) === 0)
    throw new Error(`${url} has no form ${of.action ?? ''} of ${Object.keys(filled).join(', ')}.`);
  if (of.files !== undefined && of.bytes !== undefined)
    await form
      .locator(`input[name="${of.files}"]`)
      .setInputFiles({ name: 'foglio.png', mimeType: 'image/png', buffer: of.bytes });
  await form.evaluate((element, fields) => {
    for (const [name, given] of Object.entries(fields)) {
      const values: readonly string[] = typeof given === 'string' ? [given] : given;
      const found = [...(element as HTMLFormElement).elements].filter(
        (e): e is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
          e instanceof HTMLInputElement || e instanceof HTMLSelectElement || e instanceof HTMLTextAreaElement
            ? e.name === name
            : false,
      );
      for (const field of found)
        if (field instanceof HTMLInputElement && /radio|checkbox/.test(field.type))
          field.checked = values.includes(field.value);
        else field.value = values[0] ?? '';
    }
  }, filled);
  const [answer] = await Promise.all([
    page.waitForResponse((r) => r.request().isNavigationRequest() && r.request().method() === 'POST'),
    page.waitForEvent('load'),
    form.evaluate((element, button) => {
      const submitter =
        button === undefined ? null : element.querySelector<HTMLElement>(`[value="${button}"]`);
      (element as HTMLFormElement).requestSubmit(submitter);
    }, of.button),
  ]);
  if (answer.status() !== 303) {
    const said = await page.locator('#error-summary, main h1').allTextContents();
    throw new Error(`${url} ${of.action ?? ''} answers ${answer.status()}: ${said.join(' · ')}`);
  }
  return new URL(page.url()).pathname;
}
