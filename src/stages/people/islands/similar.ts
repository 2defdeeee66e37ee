/** Fields of the form, and how the page of similar people calls them. */
const asked = {
  familyName: 'cognome',
  givenName: 'nome',
  birthDate: 'nascita',
  codiceFiscale: 'cf',
} as const;

/** While a new person is typed, shows who of the people one already sees is like her. Without it the form asks once when
 *  it is sent. What comes back is a page of ours, read as a document: no markup is written here. */
export function showSimilarPeople(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-similar]');
  const form = place?.closest('form');
  const url = place?.dataset['similar'];
  const answer = form?.querySelector<HTMLElement>('[data-similar-answer]');
  const box = answer?.querySelector('input');
  if (!place || !form || !url || !answer || !box) return;
  let latest: XMLHttpRequest | undefined;
  const typed = () => {
    const query = new URLSearchParams();
    for (const [field, name] of Object.entries(asked)) {
      const control = form.elements.namedItem(field);
      if (control instanceof HTMLInputElement) query.set(name, control.value.trim());
    }
    return query;
  };
  const show = (notice: Node | undefined) => {
    place.replaceChildren(...(notice ? [notice] : []));
    answer.hidden = notice === undefined;
    if (notice === undefined) box.checked = false;
  };
  let before = typed().toString();
  form.addEventListener('change', () => {
    const query = typed();
    if (query.toString() === before) return;
    before = query.toString();
    latest?.abort();
    latest = undefined;
    // A name alone is nobody yet.
    if (!(query.get('cf') || (query.get('cognome') && query.get('nome')))) return show(undefined);
    const request = new XMLHttpRequest();
    latest = request;
    request.open('GET', `${url}?${query}`);
    request.responseType = 'document';
    request.addEventListener('load', () => {
      const notice = request.response?.querySelector('[data-similar-found] .notice');
      if (request.status === 200) show(notice ? page.importNode(notice, true) : undefined);
    });
    request.send();
  });
}
