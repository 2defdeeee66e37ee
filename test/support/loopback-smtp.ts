import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over the wire. */
export type Delivered = { from: string; to: string[]; raw: string };

/** A mail server on this machine that keeps what it takes. */
export type LoopbackSmtp = {
  port: number;
  delivered: Delivered[];
  /** asked before a mail is taken; an error is the server's answer */
  beforeTaking: () => Promise<void>;
  close(): Promise<void>;
};

/** Starts one on a free port of 127.0.0.1.
 *  @param options `tls`: offers STARTTLS with a certificate that nobody signed; `users`: asks for a password */
export async function startLoopbackSmtp(
  options: { tls?: boolean; users?: Readonly<Record<string, string>> } = {},
): Promise<LoopbackSmtp> {
  const { users } = options;
  const server = new SMTPServer({
    logger: false,
    disabledCommands: [...(options.tls ? [] : ['STARTTLS']), ...(users ? [] : ['AUTH'])],
    allowInsecureAuth: true,
    authOptional: users === undefined,
    onAuth: (auth, _session, done) =>
      users?.[auth.username ?? ''] === auth.password
        ? done(null, { user: auth.username })
        : done(new Error('no')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        smtp.beforeTaking().then(
          () => {
            smtp.delivered.push({
              from: mailFrom === false ? '' : mailFrom.address,
              to: rcptTo.map((r) => r.address),
              raw: Buffer.concat(chunks).toString('utf8'),
            });
            done();
          },
          (error: Error) => done(error),
        );
      });
    },
  });
  server.on('error', () => {});
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const smtp: LoopbackSmtp = {
    port: (server.server.address() as AddressInfo).port,
    delivered: [],
    beforeTaking: async () => {},
    close: () => new Promise((closed) => server.close(() => closed())),
  };
  return smtp;
}

const quotedPrintable = (text: string) =>
  Buffer.from(
    text
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');

/** A mail as its reader sees it: text of the body and subject, decoded, and the identifier without its site. */
export function readMail(raw: string): { subject: string; text: string; id: string } {
  const [head = '', ...body] = raw.split('\r\n\r\n');
  const unfolded = head.replaceAll(/\r\n[ \t]/g, ' ');
  const subject = /^Subject: (.*)$/m.exec(unfolded)?.[1] ?? '';
  const words = subject.replaceAll(/=\?UTF-8\?Q\?(.*?)\?=\s?/g, (_, word: string) =>
    word.replaceAll('_', ' '),
  );
  return {
    subject: quotedPrintable(words),
    text: quotedPrintable(body.join('\r\n\r\n')),
    id: /^Message-ID: <([^@]+)@/m.exec(unfolded)?.[1] ?? '',
  };
}
