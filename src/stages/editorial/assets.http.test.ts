import { randomBytes } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyOfPage, writtenNews } from '../../../test/support/editor-at-work.ts';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import {
  aJpeg,
  anExifSegment,
  aPdf,
  aPng,
  type PdfObject,
  packedPdfOf,
  pdfOf,
  pdfPages,
} from '../../platform/files/fixtures.ts';
import { plainFormOf } from '../../platform/files/pdf-plain-form.ts';
import { typedNews } from './fixtures.ts';

let h: HttpWorld;
let editor: Browser;
beforeAll(async () => {
  h = await openHttpWorld();
  editor = await h.as(await h.world.colleague('site-editor', h.world.bodies.comune));
});
afterAll(() => h.close());

const news = (title?: string) => writtenNews(editor, title);
const published = (url: string) => copyOfPage(h, url);

describe('pictures and documents', () => {
  const said = { titleIt: 'Il banco del forno', people: 'nobody' };
  const bring = (bytes: Buffer, name: string, fields: Record<string, string> = said) =>
    editor.send('/redazione/immagini/nuova', fields, [{ field: 'file', name, bytes }]);
  const newest = async () =>
    (
      await h.db.asSuperuser<{ id: string; name: string; bytes: Buffer; width: number; height: number }>(
        'select id, name, bytes, width, height from app.site_asset order by brought_at desc limit 1',
      )
    )[0];

  it('are drawn anew, without what the camera wrote, and become public with the page that shows them', async () => {
    const photo = aJpeg(1_600, 800, anExifSegment(1));
    expect((await bring(photo, 'Mario Rossi.jpg')).location).toBe('/redazione/immagini?fatto=brought');
    const made = await newest();
    expect(made).toMatchObject({ name: 'il-banco-del-forno.jpg', width: 960, height: 480 });
    expect(made?.bytes.subarray(0, 3).toString('hex')).toBe('ffd8ff');
    expect(made?.bytes.includes('Exif')).toBe(false);
    expect(made?.bytes.includes('GPS')).toBe(false);
    expect(made?.bytes.length ?? 0).toBeLessThan(150_000);
    const url = await news('Con immagine');
    const withIt = typedNews({ title: 'Con immagine', image: made?.id ?? '' });
    expect((await editor.post(url, { ...withIt, _version: 2 })).status).toBe(303);
    expect((await editor.get(`${url}/anteprima/3`)).text).toContain(`/redazione/immagini/${made?.id}/file`);
    const copies = () => h.db.asSuperuser('select id from app.published_asset where id = $1', [made?.id]);
    expect(await copies()).toEqual([]);
    await editor.post(`${url}/pubblica`, { number: 3 });
    expect(await copies()).toHaveLength(1);
    expect((await published(url))?.content).toMatchObject({
      image: { href: `/immagini/${made?.id}/il-banco-del-forno.jpg`, alt: 'Il banco del forno' },
    });
    expect((await editor.get('/redazione/immagini')).text).toContain('Con immagine');
    const sent = await editor.get(`/redazione/immagini/${made?.id}/file`);
    expect([sent.status, sent.headers['content-type']]).toEqual([200, 'image/jpeg']);
  });

  it('of 40,000 × 40,000 pixels are refused by their header', async () => {
    const huge = aPng(4, 4);
    huge.writeUInt32BE(40_000, 16);
    huge.writeUInt32BE(40_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    const before = await newest();
    const start = performance.now();
    const answer = await bring(huge, 'grande.png');
    expect([answer.status, answer.text.includes('troppo grande')]).toEqual([422, true]);
    expect(performance.now() - start).toBeLessThan(5_000);
    expect(await newest()).toEqual(before);
  });

  it('are a PDF of at most 5 MB, or say who can be recognised', async () => {
    expect((await bring(aPdf(2), 'bando.pdf', { titleIt: 'Il bando' })).status).toBe(303);
    expect(await newest()).toMatchObject({ name: 'il-bando.pdf', width: null });
    const [catalog, pages, page] = pdfPages(1);
    if (!(catalog && pages && page)) throw new Error('no page');
    const heavy = pdfOf([catalog, pages, [`${page[0]} /Contents 4 0 R`], ['', randomBytes(5 * 1024 * 1024)]]);
    const refused = await bring(heavy, 'pesante.pdf', { titleIt: 'Pesante' });
    expect([refused.status, refused.text.includes('pesa più di 5 MB')]).toEqual([422, true]);
    const nobodySaid = await bring(aPng(), 'foto.png', { titleIt: 'Una foto' });
    expect([nobodySaid.status, nobodySaid.text.includes('scegli chi si riconosce')]).toEqual([422, true]);
    expect((await bring(Buffer.from('<html>'), 'a.jpg')).status).toBe(422);
    expect((await editor.post('/redazione/immagini/nuova', said)).status).toBe(422);
  });

  it('that are documents are kept and published without who made them, under the title they have here', async () => {
    const info: PdfObject = ['/Author (Maria Rossi) /Title (Relazione su Bianca) /Producer (U:\\\\Minori)'];
    const told = packedPdfOf(pdfPages(2, '', [info]), '/Info 5 0 R');
    expect((await bring(told, 'relazione Bianca.pdf', { titleIt: 'L’avviso per il forno' })).status).toBe(
      303,
    );
    const made = await newest();
    expect(made?.name).toBe('l-avviso-per-il-forno.pdf');
    const url = await news('Con documento');
    const ours = { 'documenti-1-title': 'L’avviso', 'documenti-1-asset': made?.id ?? '' };
    await editor.post(url, { ...typedNews({ title: 'Con documento', ...ours }), _version: 2 });
    await editor.post(`${url}/pubblica`, { number: 3 });
    const [copy] = await h.db.asSuperuser<{ bytes: Buffer }>(
      'select bytes from app.published_asset where id = $1',
      [made?.id],
    );
    const openly = (await plainFormOf(copy?.bytes ?? Buffer.alloc(0)))?.toString('latin1') ?? '';
    expect(openly).toContain(Buffer.from('L’avviso', 'utf16le').swap16().toString('hex').toUpperCase());
    expect(openly).not.toMatch(/Rossi|Bianca|Minori/);
  });

  it.each([
    ['/Annots [5 0 R]', '/Type /Annot /Rect [0 0 9 9] /Subtype /Text /T (Rossi)', 'commenti, evidenziazioni'],
    ['/AA 5 0 R', '/V << /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>', 'firmato digitalmente'],
    ['/Annots [5 0 R]', '/A << /S /URI /URI (file:///U:/minori/caso.doc) >>', 'nomi delle cartelle'],
    ['/AA 5 0 R', '/Type /Filespec /EF << /F 3 0 R >>', 'contiene altri file'],
  ])('are not taken with %s %s, and the sentence says what to do', async (ofPage, object, said) => {
    const [catalog, pages, page] = pdfPages(1);
    if (!(catalog && pages && page)) throw new Error('no page');
    const pdf = pdfOf([catalog, pages, [`${page[0]} ${ofPage}`], [''], [object]]);
    const before = await newest();
    const refused = await bring(pdf, 'avviso.pdf', { titleIt: 'Un avviso' });
    expect([refused.status, refused.text.includes(said)]).toEqual([422, true]);
    expect(refused.text).toContain('value="Un avviso"');
    expect(await newest()).toEqual(before);
  });

  it('of one kind do not stand in the place of the other', async () => {
    const url = await news('Scambio');
    await bring(aPdf(1), 'atto.pdf', { titleIt: 'Un atto' });
    const pdf = (await newest())?.id ?? '';
    expect((await editor.post(url, { ...typedNews({ image: pdf }), _version: 2 })).status).toBe(422);
    const ours = { 'documenti-1-title': 'Un atto', 'documenti-1-asset': pdf };
    expect((await editor.post(url, { ...typedNews(ours), _version: 2 })).status).toBe(303);
  });
});
