/** What is put into a form, by the name of the field; several values for boxes of one name. */
type Filled = Readonly<Record<string, string | readonly string[]>>;

/** Somebody's window as far as forms need one: a page of a browser, or the same without one. */
export type FormWindow = {
  request: {
    get(url: string): Promise<{ text(): Promise<string> }>;
    post(
      url: string,
      sent: {
        data?: string;
        headers?: Record<string, string>;
        multipart?: Record<string, string | { name: string; mimeType: string; buffer: Buffer }>;
        maxRedirects?: number;
      },
    ): Promise<{ status(): number; text(): Promise<string>; headers(): Record<string, string> }>;
  };
};

type Sending = {
  /** end of the form's address, where the page has several */
  action?: string;
  /** name and value of the button that is pressed */
  button?: readonly [string, string];
  /** the field that takes a file, with its bytes: a photograph */
  file?: readonly [string, Buffer];
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (all, name: string) => entities[name] ?? all);

/** An attribute of a tag as it was written; '' for one without a value. */
function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}(?:="([^"]*)")?(?=[\\s/>])`).exec(tag);
  return found ? decoded(found[1] ?? '') : undefined;
}

/** What a form sends as it stands: the names in their order, with their values. */
function standing(form: string): [string, string][] {
  const sent: [string, string][] = [];
  const controls = /<input\b[^>]*>|<textarea\b([^>]*)>([\s\S]*?)<\/textarea>|<select\b[\s\S]*?<\/select>/g;
  for (const [tag, , text] of form.matchAll(controls)) {
    const opening = /^<[^>]*>/.exec(tag)?.[0] ?? '';
    const name = attribute(opening, 'name');
    const type = attribute(opening, 'type');
    if (name === undefined || type === 'file' || type === 'submit') continue;
    if (tag.startsWith('<textarea')) sent.push([name, decoded(text ?? '').replace(/^\n/, '')]);
    else if (tag.startsWith('<select')) {
      const options = tag.match(/<option\b[^>]*>/g) ?? [];
      const chosen = options.find((o) => attribute(o, 'selected') !== undefined) ?? options[0] ?? '';
      sent.push([name, attribute(chosen, 'value') ?? '']);
    } else if (!/radio|checkbox/.test(type ?? '') || attribute(opening, 'checked') !== undefined)
      sent.push([name, attribute(opening, 'value') ?? 'on']);
  }
  return sent;
}

/** Fills a form and sends it without drawing a page: for what is planted, where nobody looks on.
 *  @returns the path it leads to
 *  @throws where the page has no such form or field, or where the form does not go */
export async function sendForm(
  page: FormWindow,
  url: string,
  filled: Filled,
  of: Sending = {},
): Promise<string> {
  const html = await (await page.request.get(url)).text();
  const form = (html.match(/<form\b[\s\S]*?<\/form>/g) ?? []).find(
    (f) =>
      /^<form[^>]*method="post"/.test(f) &&
      !/\/esci"|\/lingua\//.test(f.slice(0, f.indexOf('>'))) &&
      (attribute(f, 'action') ?? '').endsWith(of.action ?? '') &&
      Object.keys(filled).every((name) => f.includes(`name="${name}"`)),
  );
  if (form === undefined)
    throw new Error(
      `${url} has no form ${of.action ?? ''} of ${Object.keys(filled).join(', ')}: ${h1(html)}`,
    );
  const fields = standing(form).filter(([name]) => !(name in filled));
  for (const [name, given] of Object.entries(filled))
    for (const value of typeof given === 'string' ? [given] : given) fields.push([name, value]);
  if (of.button) fields.push([of.button[0], of.button[1]]);
  const action = attribute(form, 'action') ?? url;
  const answer = of.file
    ? await page.request.post(action, {
        multipart: {
          ...Object.fromEntries(fields),
          [of.file[0]]: { name: 'foglio.png', mimeType: 'image/png', buffer: of.file[1] },
        },
        maxRedirects: 0,
      })
    : await page.request.post(action, {
        data: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        maxRedirects: 0,
      });
  if (answer.status() !== 303)
    throw new Error(`${action} answers ${answer.status()}: ${h1(await answer.text())}`);
  return new URL(answer.headers()['location'] ?? '', 'http://here').pathname;
}

/** What a page says first, for the message of a test that fails. */
function h1(html: string): string {
  const main = html.slice(html.indexOf('<main'));
  const said =
    /id="error-summary"[\s\S]*?<\/(?:div|section)>/.exec(main)?.[0] ?? /<h1[\s\S]*?<\/h1>/.exec(main)?.[0];
  return (said ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
