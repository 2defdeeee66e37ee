import { h } from 'preact';
import renderToString from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { MarkedBlocks } from '../../ui/marked-text.tsx';
import { readingMinutes, sectionsOf } from '../../values/marked-text.ts';
import { parseMarkedText } from './parse-marked-text.ts';

const shown = (text: string) => renderToString(h(MarkedBlocks, { blocks: parseMarkedText(text).blocks }));

describe('a marked text', () => {
  it('has headings, paragraphs, lists, links, bold, italic and line breaks', () => {
    expect(
      shown(
        '# Uno\n\nDue **tre** *quattro*  \ncinque [sei](/avvisi).\n\n### Sette\n\n1. otto\n2. nove\n   - dieci\n',
      ),
    ).toBe(
      '<h2 id="uno">Uno</h2><p>Due <strong>tre</strong> <em>quattro</em><br/>cinque <a href="/avvisi">sei</a>.</p>' +
        '<h3 id="sette">Sette</h3><ol><li>otto</li><li>nove<ul><li>dieci</li></ul></li></ol>',
    );
  });

  it('keeps the words of what it does not know', () => {
    expect(
      shown(
        '> citato\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`codice` ~~via~~ ![una foto](https://a.it/x.png)',
      ),
    ).toBe(
      '<p>&gt; citato</p><p>| a | b |\n|---|---|\n| 1 | 2 |</p><p>`codice` ~~via~~ una foto</p>'.replaceAll(
        '&gt;',
        '>',
      ),
    );
  });

  it('writes nothing as HTML, and decodes what was written for HTML', () => {
    expect(
      shown('<script>alert(1)</script>\n\n<b onclick="x">forte</b> perch&eacute; &lt;i&gt; <!-- zitto -->'),
    ).toBe('<p>alert(1)</p><p>forte perché &lt;i> </p>');
  });

  it('gives each heading an anchor of its own, none of the page', () => {
    expect(
      sectionsOf(
        parseMarkedText('## A chi è rivolto\n\n## A chi è rivolto\n\n## Partner\n\n## ???\n\n### no'),
      ),
    ).toEqual([
      { anchor: 'a-chi-e-rivolto', title: 'A chi è rivolto' },
      { anchor: 'a-chi-e-rivolto-2', title: 'A chi è rivolto' },
      { anchor: 'partner-1', title: 'Partner' },
      { anchor: 'sezione', title: '???' },
    ]);
    expect(sectionsOf(parseMarkedText('## Altro', 'altro-'))[0]?.anchor).toBe('altro-altro');
  });

  it('counts its words: 313 are two minutes', () => {
    expect(
      parseMarkedText(`## Due parole\n\n${'parola '.repeat(300)}\n\n- **undici** ${'parola '.repeat(10)}`)
        .words,
    ).toBe(313);
    expect([0, 1, 200, 201, 313, 400, 401].map(readingMinutes)).toEqual([1, 1, 1, 2, 2, 2, 3]);
  });
});

describe('a link', () => {
  it('leads to https, mail, telephone and paths of ours, and loses itself elsewhere', () => {
    const href = (to: string) => /href="([^"]*)"/.exec(shown(`[x](${to})`))?.[1];
    expect(href('https://www.regione.toscana.it/a?b=c')).toBe('https://www.regione.toscana.it/a?b=c');
    expect(href('mailto:a@b.it')).toBe('mailto:a@b.it');
    expect(href('tel:+390585123')).toBe('tel:+390585123');
    expect(href('/domanda')).toBe('/domanda');
    expect(href('#contatti')).toBe('#contatti');
    for (const to of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java&#9;script:alert(1)',
      '&#106;avascript:alert(1)',
      '<java\tscript:alert(1)>',
      'data:text/html,x',
      'vbscript:x',
      'http://a.it',
      '//a.it',
      '/\\a.it',
      '\\\\a.it',
      'https://utente:segreto@a.it',
      'https://',
      'file:///etc/passwd',
      'mailto:a@b.it?bcc=c@d.it',
      'avvisi',
      '/a&#10;b',
    ])
      expect(href(to), to).toBeUndefined();
  });

  it('is found where an address was only typed, by https', () => {
    expect(shown('Vedi www.a.it, https://b.it e http://c.it')).toBe(
      '<p>Vedi <a href="https://www.a.it/">www.a.it</a>, <a href="https://b.it/">https://b.it</a> e http://c.it</p>',
    );
    expect(shown('Scrivi a prova@a.it')).toContain('<a href="mailto:prova@a.it">');
  });

  it('never stands in another, and never without words', () => {
    for (const text of [
      '[a [b](https://b.it) c](https://a.it)',
      '[a https://b.it c](/x)',
      '[**[b](/y)**](/x)',
    ])
      expect(shown(text)).not.toMatch(/<a (?:(?!<\/a>).)*<a /);
    expect(shown('[](https://a.it) e')).not.toContain('<a');
  });
});

describe('a hostile text', () => {
  const hostile: Readonly<Record<string, string>> = {
    brackets: '['.repeat(40_000),
    links: '[a]('.repeat(10_000),
    images: '!['.repeat(20_000),
    quotes: '>'.repeat(40_000),
    lists: `${'- '.repeat(20_000)}a`,
    stairs: Array.from({ length: 280 }, (_, n) => `${' '.repeat(n)}- a`).join('\n'),
    numbers: `${'1. '.repeat(13_000)}a`,
    stars: '*a'.repeat(20_000),
    bold: '**a'.repeat(13_000),
    mixed: '*_'.repeat(20_000),
    nested: `${'**_'.repeat(6_000)}a${'_**'.repeat(6_000)}`,
    tags: '<a '.repeat(13_000),
    entities: '&#'.repeat(20_000),
    backslashes: '\\'.repeat(40_000),
    addresses: 'www.'.repeat(10_000),
    references: `${'[a]'.repeat(13_000)}(x)`,
    definitions: '[x]: a\n'.repeat(5_700),
    rows: `${'|a'.repeat(13_000)}\n${'|-'.repeat(13_000)}`,
    surrogates: '\ud800'.repeat(20_000),
  };

  for (const [name, text] of Object.entries(hostile))
    it(`is read in bounded time: ${name}`, () => {
      const started = performance.now();
      const { blocks } = parseMarkedText(text);
      renderToString(h(MarkedBlocks, { blocks }));
      expect(performance.now() - started).toBeLessThan(8_000);
    });
});
