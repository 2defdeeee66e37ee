import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { aShell } from './fixtures.ts';
import { GalleryPage } from './gallery.tsx';
import { OfficePage } from './office-page.tsx';
import { PlainPage } from './plain-page.tsx';

const gallery = {
  it: render(<GalleryPage shell={aShell()} />),
  en: render(<GalleryPage shell={aShell({ lang: 'en' })} />),
};

test.each(Object.entries(gallery))('in %s every id is unique and every reference leads to one', (_, html) => {
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...html.matchAll(/ (?:for|aria-describedby|aria-labelledby)="([^"]*)"/g)].flatMap(
    ([, value]) => value?.split(' '),
  );
  const fragments = [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  expect([...references, ...fragments].filter((id) => !ids.includes(id))).toEqual([]);
  expect(fragments.length).toBeGreaterThan(4);
});

test('nothing is inline: no style, no handler, no script without an address and a nonce', () => {
  expect(gallery.it).not.toMatch(/ style=/);
  expect(gallery.it).not.toMatch(/<[^>]* on[a-z]+=/);
  expect(gallery.it.match(/<script[^>]*>/g)).toEqual([
    '<script type="module" src="/a/main.js" nonce="n0nce">',
  ]);
});

test('the document names its language, its title and its product', () => {
  expect(gallery.en).toContain('<html lang="en">');
  expect(gallery.en).toContain('<title>See the components · Accompagna</title>');
  expect(gallery.it).toContain('<title>Guarda i componenti · Accompagna</title>');
});

test('a page of the office tells what is wrong in its title and before its content, and a good one does neither', () => {
  const html = (problems: readonly { field: string; message: string }[]) =>
    render(
      <OfficePage
        shell={aShell()}
        title="Scrivi"
        notice={{ kind: 'success', text: 'Salvato.' }}
        problems={problems}
      >
        <p id="own">Testo</p>
      </OfficePage>,
    );
  const wrong = html([{ field: 'name', message: 'Manca il nome.' }]);
  expect(wrong).toContain('<title>Errore: Scrivi · Accompagna</title>');
  const order = ['<h1>', 'Salvato.', 'id="error-summary"', 'href="#field-name"', 'id="own"'];
  const places = order.map((mark) => wrong.indexOf(mark));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(html([])).not.toMatch(/Errore|error-summary/);
});

test('a demonstration says on every page that its data are invented, and only a demonstration does', () => {
  const band = 'Dimostrazione: tutti i dati sono inventati';
  for (const Page of [OfficePage, PlainPage]) {
    expect(render(<Page shell={aShell()} title="T" />)).toContain(band);
    expect(render(<Page shell={aShell({ demo: false })} title="T" />)).not.toContain(band);
  }
});

test('one signs out by a form with the token, never by a link', () => {
  const html = render(<OfficePage shell={aShell()} title="T" />);
  expect(html).toMatch(
    /<form method="post" action="\/esci"[^>]*><input type="hidden" name="_csrf" value="token"\/>/,
  );
  expect(html).not.toContain('href="/esci"');
});

test('a plain page has no navigation, no search and no skip link to them', () => {
  const html = render(<PlainPage shell={aShell()} title="T" />);
  expect(html).not.toMatch(/id="menu"|id="search"|#menu|#search|\/persone/);
});

test('who speaks to the computer can be without the one-key shortcut', () => {
  const on = render(<OfficePage shell={aShell()} title="T" />);
  const off = render(
    <OfficePage shell={aShell({ search: { action: '/cerca', shortcut: false } })} title="T" />,
  );
  expect(on).toContain('data-search-shortcut');
  expect(off).not.toMatch(/data-search-shortcut|aria-keyshortcuts/);
});
