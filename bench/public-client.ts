import { connect, type Socket } from 'node:net';
import { CLIENTS } from './client.ts';

/** What is asked for, and the one status that counts as an answer. */
export type Asked = { path: string; headers: Readonly<Record<string, string>>; status: number };

/** Requests a second, and milliseconds of the program's processor that each of them took. */
export type PublicMeasured = { perSecond: number; cpu: number };

/** Asks one address by all clients at once, each waiting for its answer, after some answers that do not count. A client
 *  counts bytes and looks at the first of them: one that reads each head is slower than what it measures.
 *  @param spent tells the program's processor time so far, in milliseconds
 *  @throws when any answer has another status or another length than the first */
export async function askPublic(
  port: number,
  asked: Asked,
  seconds: number,
  spent: () => number,
): Promise<PublicMeasured> {
  const request = requestOf(asked);
  const begins = Buffer.from(`HTTP/1.1 ${asked.status} `);
  const sockets = await Promise.all(Array.from({ length: CLIENTS }, () => opened(port)));
  try {
    const [first] = sockets;
    if (first === undefined) throw new Error('no client');
    const length = await lengthOfAnswer(first, request);
    const askUntil = async (enough: (answers: number) => boolean) => {
      let answers = 0;
      const goesOn = () => {
        answers += 1;
        return !enough(answers);
      };
      await Promise.all(sockets.map((socket) => repeat(socket, { request, length, begins, goesOn })));
      return answers;
    };
    await askUntil((answers) => answers >= CLIENTS * 50);
    const [before, began] = [spent(), performance.now()];
    const answers = await askUntil(() => performance.now() - began >= seconds * 1000);
    return {
      perSecond: (answers * 1000) / (performance.now() - began),
      cpu: (spent() - before) / answers,
    };
  } finally {
    for (const socket of sockets) socket.destroy();
  }
}

function requestOf({ path, headers }: Asked): Buffer {
  const lines = [
    `GET ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    ...Object.entries(headers).map((h) => h.join(': ')),
  ];
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`);
}

function opened(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => resolve(socket));
    socket.once('error', reject);
  });
}

/** Bytes of a whole answer, by what its head says of its body. */
function lengthOfAnswer(socket: Socket, request: Buffer): Promise<number> {
  return new Promise((resolve) => {
    let got = Buffer.alloc(0);
    const read = (piece: Buffer) => {
      got = Buffer.concat([got, piece]);
      const head = got.indexOf('\r\n\r\n');
      if (head < 0) return;
      const [, body = '0'] = /content-length: (\d+)/i.exec(got.subarray(0, head).toString('latin1')) ?? [];
      const whole = head + 4 + Number(body);
      if (got.length < whole) return;
      socket.off('data', read);
      resolve(whole);
    };
    socket.on('data', read);
    socket.write(request);
  });
}

type Repeated = { request: Buffer; length: number; begins: Buffer; goesOn: () => boolean };

function repeat(socket: Socket, { request, length, begins, goesOn }: Repeated): Promise<void> {
  return new Promise((resolve, reject) => {
    let left = length;
    const read = (piece: Buffer) => {
      const isWrong = left === length && !piece.subarray(0, begins.length).equals(begins);
      left -= piece.length;
      if (isWrong || left < 0)
        reject(new Error(`an answer begins «${piece.subarray(0, 40)}» or is too long`));
      if (left !== 0) return;
      left = length;
      if (goesOn()) return void socket.write(request);
      socket.off('data', read);
      resolve();
    };
    socket.on('data', read);
    socket.write(request);
  });
}
