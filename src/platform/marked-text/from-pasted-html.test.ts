import { describe, expect, it } from 'vitest';
import { plainOf } from '../../values/marked-text.ts';
import { fromPastedHtml } from './from-pasted-html.ts';
import { parseMarkedText } from './parse-marked-text.ts';

describe('what is pasted', () => {
  it('is left alone when it is no HTML', () => {
    for (const text of [
      'Solo testo.',
      'a < b e c > d',
      'Ti voglio bene <3',
      '## Titolo\n\n- uno',
      '<https://a.it>',
    ])
      expect(fromPastedHtml(text)).toBeUndefined();
  });

  it('keeps headings, paragraphs, bold, italic and links of a word processor, and drops all its styles', () => {
    const word = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style>
      <!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head><body lang=IT>
      <h1 style='margin:0cm'>Il <span lang=EN-US>progetto</span><o:p></o:p></h1>
      <p class=MsoNormal style='mso-margin-top-alt:auto'><b style='mso-bidi-font-weight:normal'><span style='font-size:12.0pt'>Una parola</span></b>&nbsp;in
      grassetto, <i>una</i> in corsivo e <a href="https://www.regione.toscana.it/">un rimando</a>.<o:p></o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p></body></html>`;
    expect(fromPastedHtml(word)).toBe(
      '## Il progetto\n\n**Una parola** in grassetto, *una* in corsivo e [un rimando](https://www.regione.toscana.it/).',
    );
  });

  it('makes lists of the lists that a word processor draws', () => {
    const item = (text: string) =>
      `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${text}<o:p></o:p></p>`;
    expect(fromPastedHtml(`<p>Prima:</p>${item('uno')}${item('due')}<p>Dopo.</p>`)).toBe(
      'Prima:\n\n- uno\n- due\n\nDopo.',
    );
  });

  it('keeps lists within lists and numbers', () => {
    expect(fromPastedHtml('<ol><li>uno<ul><li>a</li><li><p>b</p></li></ul></li><li>due</li></ol>')).toBe(
      '1. uno\n   - a\n   - b\n2. due',
    );
    const { blocks } = parseMarkedText('1. uno\n   - a\n   - b\n2. due');
    expect(blocks).toHaveLength(1);
  });

  it('reads a table row by row, and a text that is wrapped into a mark that is none', () => {
    expect(
      fromPastedHtml('<table><tr><th>Ente</th><th>Sede</th></tr><tr><td>Uno</td><td>Massa</td></tr></table>'),
    ).toBe('Ente – Sede\n\nUno – Massa');
    expect(
      fromPastedHtml(
        '<b style="font-weight:normal;" id="docs-guid"><p>Testo <span style="font-weight:700">forte</span></p></b>',
      ),
    ).toBe('Testo **forte**');
  });

  it('brings nothing that runs, and nothing that marks', () => {
    const text = fromPastedHtml(
      '<p onclick="x()">Ciao<script>alert(1)</script><img src=x onerror=alert(1)> <a href="javascript:alert(1)">qui</a> # non *titolo* [x](y)</p><iframe src="https://a.it">dentro</iframe><p># fine</p><p style="display:none">nascosto</p>',
    );
    expect(text).not.toMatch(/script|alert|onerror|iframe|dentro/);
    const read = parseMarkedText(text ?? '');
    expect(read.blocks.map((b) => (b.kind === 'list' ? '' : plainOf(b.of)))).toEqual([
      'Ciao qui # non *titolo* [x](y)',
      '# fine',
      'nascosto',
    ]);
    expect(JSON.stringify(read)).not.toContain('"kind":"link"');
  });

  it('is read in bounded time, however deep or broken', () => {
    const started = performance.now();
    for (const text of [
      '<div>'.repeat(100_000),
      `<p>${'<b class="'.repeat(3_000)}`,
      Array.from({ length: 5_000 }, (_, n) => `<b id=${n}>`).join('') + '<p>a'.repeat(5_000),
      '<ul><li>'.repeat(20_000),
      `<table>${'<tr><td>'.repeat(20_000)}`,
      `<p>${' '.repeat(200_000)}a`,
      `<span>${'<i>a</i>'.repeat(30_000)}</span>`,
    ]) {
      const out = fromPastedHtml(text) ?? '';
      expect(out.length).toBeLessThanOrEqual(40_000);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
