import { readdirSync } from 'node:fs';
import { request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Browser, type HttpWorld, openHttpWorld } from '../../../test/support/http-world.ts';
import { paperRoutes } from '../../../test/support/paper-routes.ts';
import { aPdf } from '../files/fixtures.ts';

let http: HttpWorld;
let browser: Browser;
let url: string;
let port: number;
beforeAll(async () => {
  http = await openHttpWorld({ routes: paperRoutes });
  browser = await http.as(await http.world.colleague('social-worker', http.world.bodies.comune));
  const entered = await browser.post('/segnalazioni/nuova', {
    projectId: http.world.projectId,
    familyName: 'Neri',
    givenName: 'Ada',
  });
  url = `/prova/${entered.location?.split('/')[2]}/carte`;
  await http.app.listen({ host: '127.0.0.1', port: 0 });
  port = (http.app.server.address() as AddressInfo).port;
});
afterAll(() => http.close());

const head = Buffer.from(
  '--b\r\nContent-Disposition: form-data; name="scan"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n',
);
/** Begins an upload over a real connection. */
const begin = (length: number) =>
  ask({
    port,
    path: url,
    method: 'POST',
    headers: {
      cookie: browser.cookie,
      'content-type': 'multipart/form-data; boundary=b',
      'content-length': length,
    },
  });
const statusOf = (sending: ReturnType<typeof begin>) =>
  new Promise<number | undefined>((resolve) => {
    sending.on('response', (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sending.on('error', () => resolve(undefined));
  });

it('keeps nothing of an upload that breaks off, and goes on answering', async () => {
  for (const part of [Buffer.alloc(0), head, Buffer.concat([head, aPdf()])]) {
    const sending = begin(1_000_000);
    const status = statusOf(sending);
    sending.write(part);
    await new Promise((resolve) => setTimeout(resolve, 100));
    sending.destroy();
    await status;
  }
  expect((await browser.get('/persone')).status).toBe(200);
  expect(readdirSync(http.db.filesDir)).toEqual([]);
  expect(http.log.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});

it('answers 413 at once to what is out of all proportion, without reading it', async () => {
  const sending = begin(10_000_000_000);
  const status = statusOf(sending);
  sending.write(head);
  expect(await status).toBe(413);
  sending.destroy();
});

it('reads 60 MB to the end, throws them away, and says so', async () => {
  const body = Buffer.concat([head, Buffer.alloc(60_000_000), Buffer.from('\r\n--b--\r\n')]);
  const sending = begin(body.length);
  const status = statusOf(sending);
  sending.end(body);
  // Without the token it goes no further, but it was read.
  expect(await status).toBe(403);
});
