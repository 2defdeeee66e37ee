import { createTransport } from 'nodemailer';
import type { Language } from '../../ui/language.ts';
import type { MailSettings } from '../settings.ts';
import type { Mail } from './compose-mail.ts';

/** A mail with its envelope. `messageId` is the same at every try: a second delivery is recognised as one. */
export type Posted = Mail & {
  readonly to: string;
  readonly messageId: string;
  readonly language: Language;
};

/** What carries mails away. @throws whatever the mail server or the network answers */
export type Post = { send(mail: Posted): Promise<void> };

/** Longest one mail may take in all. Well below the lease of a row, so that nobody else takes it meanwhile. */
const DEADLINE_MS = 60_000;

/** Sends through an SMTP server: with TLS and a certificate that holds, or to this machine itself.
 *  @param host of the site, by which the program presents itself: the machine's own name stays inside */
export function smtpPost({ smtpUrl, from }: MailSettings, host: string): Post {
  const url = new URL(smtpUrl);
  const implicit = url.protocol === 'smtps:';
  const loopback = isLoopback(url.hostname);
  const transport = createTransport({
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (implicit ? 465 : 587) : Number(url.port),
    secure: implicit,
    requireTLS: !implicit && !loopback,
    ignoreTLS: !implicit && loopback,
    tls: { minVersion: 'TLSv1.2' },
    ...(url.username === ''
      ? {}
      : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    name: host,
    dnsTimeout: 10_000,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    async send({ to, messageId, subject, text, language }) {
      const sending = transport.sendMail({
        from: { name: 'Accompagna', address: from },
        to: { name: '', address: to },
        subject,
        text,
        messageId,
        xMailer: false,
        // RFC 3834: no out-of-office answer to a program.
        headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language },
      });
      await inTime(sending);
    },
  };
}

/** Whether a host of a URL is this machine: what is said to it crosses no network. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

async function inTime(sending: Promise<unknown>): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(Object.assign(new Error('The mail server is slow.'), { code: 'ETIMEDOUT' })),
    DEADLINE_MS,
  );
  try {
    await Promise.race([sending, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
