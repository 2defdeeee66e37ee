import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { aJpeg, anExifSegment, aPdf, aPng } from '../../platform/files/fixtures.ts';
import { copyOfPage, typedNews, writtenNews } from './fixtures.ts';

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
    const heavy = Buffer.concat([aPdf(1), Buffer.alloc(5 * 1024 * 1024, 0x20)]);
    const refused = await bring(heavy, 'pesante.pdf', { titleIt: 'Pesante' });
    expect(refused.status).toBe(422);
    const nobodySaid = await bring(aPng(), 'foto.png', { titleIt: 'Una foto' });
    expect([nobodySaid.status, nobodySaid.text.includes('scegli chi si riconosce')]).toEqual([422, true]);
    expect((await bring(Buffer.from('<html>'), 'a.jpg')).status).toBe(422);
    expect((await editor.post('/redazione/immagini/nuova', said)).status).toBe(422);
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
