import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasPrograms, inFolder, run } from '../../../test/outputs/programs.ts';
import type { Colleague } from '../../../test/support/a-world.ts';
import { type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { plantNotice } from '../../../test/support/plant-notice.ts';
import { aRankingRun, givePoints, shownVersion } from '../../../test/support/plant-ranking.ts';
import { aRanking, noticeSays } from '../../../test/support/plant-selection.ts';

let h: HttpWorld;
let version: string;
beforeAll(async () => {
  h = await openHttpWorld();
  version = await plantNotice(h.db, h.world);
  await noticeSays(h, version, 'public-notice-with-ranking');
});
afterAll(() => h.close());

const give = (who: Colleague, url: string, c1: string, c2: string) => givePoints(h, who, url, c1, c2);

describe.skipIf(!hasPrograms('pdftotext'))('what leaves the house after a ranking', () => {
  const textOf = (bytes: Buffer) =>
    inFolder((folder) => {
      const path = join(folder, 'one.pdf');
      writeFileSync(path, bytes);
      return run('pdftotext', '-layout', path, '-');
    });

  it('publishes protocol numbers alone, and writes minutes with points, places and abstentions by number', async () => {
    const made = await aRankingRun(
      h,
      version,
      'lm',
      aRanking({ ties: [{ rule: 'draw' }], seed: 'lotto-44' }),
    );
    const id = (url = '') => url.split('/').at(-1) ?? '';
    const [chair, member] = made.members;
    await give(chair, made.urls[0] ?? '', '33,33', '12');
    await give(chair, made.urls[1] ?? '', '21', '12');
    await give(member, made.urls[1] ?? '', '22', '12');
    const abstained = `${id(made.urls[0])}|${member.accountId}`;
    expect((await made.desk.post(`${made.page}/ordina`, { abstained })).status).toBe(303);
    await made.desk.post(`${made.page}/decidi`, {});
    await made.desk.post(`${made.page}/chiudi`, {
      _version: await shownVersion(made.desk, made.page),
      actNumber: 'DD 7/2026',
      actOn: '01/03/2026',
    });
    const codes = await h.db.asSuperuser<{ code: string }>('select code from app.person');
    const telling = [...codes.map((c) => c.code), 'Zorzi', 'Ada', '1990', '02/05', 'A.Z.', 'Z.A.'];
    const list = await made.desk.get(`${made.page}/elenco`);
    const csv = await made.desk.get(`${made.page}/elenco/esporta?formato=csv`);
    const pdf = await textOf((await made.desk.get(`${made.page}/elenco/esporta?formato=pdf`)).bytes);
    const numbers = (
      await h.db.asSuperuser<{ list_number: string }>(
        'select list_number from app.selection_candidacy where procedure_id = $1',
        [made.procedureId],
      )
    ).map((r) => r.list_number);
    for (const text of [list.text, csv.text, pdf])
      for (const number of numbers) expect(text).toContain(number);
    for (const text of [list.text.slice(list.text.indexOf('<main')), csv.text, pdf])
      for (const canary of telling) expect(text).not.toContain(canary);
    expect(
      (
        await made.desk.post(`${made.page}/pubblica`, {
          _version: await shownVersion(made.desk, `${made.page}/elenco`),
        })
      ).location,
    ).toBe(`${made.page}?fatto=published`);
    await made.desk.post(`${made.page}/verbale`, {});
    const link = /href="([^"]+\/verbali\/[^"]+)"/.exec((await made.desk.get(made.page)).text)?.[1] ?? '';
    const file = await made.desk.get(link);
    const minutes = await textOf(file.bytes);
    for (const said of [
      'Presidente Prova',
      'Componente Prova: ',
      '33,33',
      '45,33',
      'lotto-44',
      'Astensioni',
      ...numbers,
    ])
      expect(minutes).toContain(said);
    for (const canary of telling) expect(minutes).not.toContain(canary);
    const [stored] = await h.db.asSuperuser<{ sha256: Buffer }>('select sha256 from app.selection_minutes');
    expect(
      createHash('sha256')
        .update(file.bytes)
        .digest()
        .equals(stored?.sha256 ?? Buffer.alloc(0)),
    ).toBe(true);
  }, 60_000);
});
