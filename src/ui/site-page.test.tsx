import { h } from 'preact';
import { render } from 'preact-render-to-string';
import { expect, it } from 'vitest';
import { PageIndex } from './page-index.tsx';
import { SitePage, type SitePageProps, type SiteShell } from './site-page.tsx';
import { SiteTools } from './site-tools.tsx';

const shell: SiteShell = {
  lang: 'it',
  assets: {
    css: '/s/a.css',
    script: '/s/a.js',
    icon: '/s/i.svg',
    site: { css: '/s/b.css', script: '/s/b.js' },
  },
  demo: false,
  addresses: { it: '/novita', en: '/en/novita' },
  publicUrl: 'https://sito.example',
  section: '/novita',
};
const rendered = (props: Partial<SitePageProps> = {}) =>
  render(h(SitePage, { shell, title: 'Una prova', lead: 'Di che si tratta.', breadcrumb: [], ...props }));
const elements = (html: string) => [...html.matchAll(/data-element="([^"]+)"/g)].map(([, name]) => name);

it('bears the names that the validator of the Comuni model looks for in the frame (criteria C.SI.1.1, 1.5, 1.6, 2.4, 3.2, 3.3, 3.4)', () => {
  expect(elements(rendered({ titleElement: 'page-name' }))).toEqual([
    'personal-area-login',
    'main-navigation',
    'custom-submenu',
    'all-services',
    'news',
    'custom-submenu',
    'custom-submenu',
    'breadcrumb',
    'page-name',
    'privacy-policy-link',
    'legal-notes',
    'accessibility-link',
    'report-inefficiency',
    'all-topics',
  ]);
  const html = rendered();
  expect(html).toMatch(/<div class="navbar"><ul class="navbar-nav" data-element="main-navigation">/);
  for (const name of ['it-header-slim-wrapper', 'it-header-center-wrapper', 'cmp-breadcrumbs', 'it-footer'])
    expect(html).toContain(`class="${name}`);
});

it('names for search engines its address, the other language and what it is about', () => {
  const html = rendered();
  expect(html).toContain('<link rel="canonical" href="https://sito.example/novita"');
  expect(html).toContain('<link rel="alternate" hreflang="en" href="https://sito.example/en/novita"');
  expect(html).toContain('<meta name="description" content="Di che si tratta."');
  expect(html).toContain('content="index, follow"');
  const one = rendered({ shell: { ...shell, addresses: { it: '/novita', en: null } } });
  expect(one).not.toContain('hreflang="en" href="https');
  expect(one).toMatch(/<a href="\/en" hreflang="en"/);
});

it('keeps from search engines what is hidden: a form that came back, an error', () => {
  const html = rendered({ hidden: true, hasErrors: true });
  expect(html).toContain('content="noindex, nofollow"');
  expect(html).not.toContain('rel="canonical"');
  expect(html).toContain('<title>Errore: Una prova · Accompagna</title>');
});

it('loads the style sheet and the script of the site, and not those of the office', () => {
  const html = rendered();
  expect(html).toContain('href="/s/b.css"');
  expect(html).toContain('src="/s/b.js"');
  expect(html).not.toMatch(/\/s\/a\.(css|js)/);
});

it('leads every quick link to a place of the page, marks the section, and has one h1', () => {
  const html = rendered();
  const skips = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(skips).toEqual(['content', 'menu', 'footer']);
  for (const id of skips) expect(html).toContain(`id="${id}"`);
  expect(html.match(/<h1/g)).toHaveLength(1);
  expect(html).toMatch(/href="\/novita"[^>]*aria-current="true"/);
});

it('says on every page of a demonstration that the data are invented', () => {
  expect(rendered({ shell: { ...shell, demo: true } })).toContain('Dimostrazione');
  expect(rendered()).not.toContain('Dimostrazione');
});

it('escapes what an editor wrote, also in the data for search engines', () => {
  const name = '</script><img src=x onerror=alert(1)>&"';
  const html = rendered({ title: name, lead: name, structured: { name } });
  expect(html).not.toContain('<img');
  expect(html.match(/<\/script>/g)).toHaveLength(2);
});

it('offers no button that does nothing where no script runs', () => {
  const html = render(h(SiteTools, {}));
  expect(html.match(/<button/g)).toHaveLength(3);
  expect(html).not.toContain('data-ready');
  expect(html).toContain('Leggi ad alta voce');
});

it('lists the headings of a page as links, and nothing where there is none', () => {
  expect(render(h(PageIndex, { entries: [] }))).toBe('');
  expect(render(h(PageIndex, { entries: [{ id: 'a', label: 'Finalità' }] }))).toMatch(
    /<ul class="link-list" data-element="page-index"><li class="nav-item"><a class="nav-link" href="#a">/,
  );
});
