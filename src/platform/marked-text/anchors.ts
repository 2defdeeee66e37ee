/** Anchors that the page itself bears, beside its text. */
const taken = new Set([
  'contenuto',
  'descrizione',
  'partner',
  'documenti',
  'a-cura-di',
  'contatti',
  'ulteriori-informazioni',
  'ultimo-aggiornamento',
]);

/** Makes anchors out of headings, each once: 'A chi è rivolto' becomes 'a-chi-e-rivolto', the second one
 *  'a-chi-e-rivolto-2'. */
export function anchorMaker(prefix: string): (title: string) => string {
  const given = new Set<string>();
  return (title) => {
    const words = title
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+/, '')
      .slice(0, 60)
      .replace(/-+$/, '');
    // An anchor of letters and figures alone may be the id of something else on the page.
    const base = `${prefix}${words === '' ? 'sezione' : words}`;
    let anchor = taken.has(base) ? `${base}-1` : base;
    for (let number = 2; given.has(anchor); number++) anchor = `${base}-${number}`;
    given.add(anchor);
    return anchor;
  };
}
