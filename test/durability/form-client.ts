import { Agent, request } from 'node:http';

/** What came back of one request. */
export type Got = { status: number; location: string | undefined; text: string; cookies: readonly string[] };

/** Somebody who fills in one form of a demonstration over and over, as a browser without JavaScript would. */
export type FormClient = {
  /** Sends the form under this key.
   *  @returns true when the service says that it is written; false when it says no, or nothing: then it is sent again */
  send(key: string): Promise<boolean>;
  /** where the form is */
  url: string;
  close(): void;
};

/** One request; rejects when no whole answer comes within the time. */
function ask(
  agent: Agent,
  port: number,
  method: string,
  path: string,
  cookie: string,
  fields?: Record<string, string>,
): Promise<Got> {
  const body = fields ? new URLSearchParams(fields).toString() : undefined;
  const headers = {
    cookie,
    ...(body === undefined
      ? {}
      : {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': String(Buffer.byteLength(body)),
        }),
  };
  return new Promise((resolve, reject) => {
    const sent = request(
      { agent, host: '127.0.0.1', port, method, path, headers, timeout: 10_000 },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () =>
          resolve({
            status: answer.statusCode ?? 0,
            location: answer.headers.location,
            text: Buffer.concat(chunks).toString(),
            cookies: answer.headers['set-cookie'] ?? [],
          }),
        );
      },
    );
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', reject);
    sent.end(body);
  });
}

/** Signs in as an invented colleague by name and opens the form of publicity releases of one of her referrals: the
 *  smallest form there is.
 *  @param connections how many at once
 *  @throws when the demonstration has no such colleague or she has no referral */
export async function openFormClient(port: number, name: string, connections: number): Promise<FormClient> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  let cookie = '';
  const go = async (method: string, path: string, fields?: Record<string, string>) => {
    const got = await ask(agent, port, method, path, cookie, fields);
    for (const set of got.cookies)
      cookie = [
        ...cookie.split('; ').filter((c) => c !== '' && !c.startsWith(`${set.split('=')[0]}=`)),
        set.split(';')[0],
      ].join('; ');
    return got;
  };
  const found = (text: string, pattern: RegExp) => {
    const [, value] = pattern.exec(text) ?? [];
    if (value === undefined) throw new Error(`The page has no ${pattern}.`);
    return value;
  };
  const token = (text: string) => found(text, /name="_csrf" value="([^"]+)"/);
  const entrance = await go('GET', '/accedi');
  const button = entrance.text.split('<form').find((part) => part.includes(name)) ?? '';
  await go('POST', '/accedi/prova', {
    _csrf: token(entrance.text),
    accountId: found(button, /name="accountId" value="([^"]+)"/),
  });
  const list = await go('GET', '/segnalazioni');
  const url = `${found(list.text, /href="(\/persone\/[0-9a-f-]+\/segnalazioni\/[0-9a-f-]+)"/)}/liberatorie`;
  const csrf = token((await go('GET', url)).text);
  return {
    url,
    async send(key) {
      const fields = { _csrf: csrf, _key: key, channel: 'photographs', answer: 'given', day: '10/01/2026' };
      const got = await ask(agent, port, 'POST', url, cookie, fields).catch(() => undefined);
      if (got === undefined || got.status === 503) return false;
      if (got.status === 303 && got.location?.includes('fatto=release')) return true;
      throw new Error(`The form was answered ${got.status} ${got.location ?? ''} ${got.text.slice(0, 300)}`);
    },
    close: () => agent.destroy(),
  };
}
