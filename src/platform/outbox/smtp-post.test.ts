import { afterEach, expect, it } from 'vitest';
import { type LoopbackSmtp, startLoopbackSmtp } from '../../../test/support/loopback-smtp.ts';
import type { EmailAddress } from '../../values/email-address.ts';
import { mailProblemOf } from './mail-problem.ts';
import { smtpPost } from './smtp-post.ts';

const open: LoopbackSmtp[] = [];
afterEach(async () => {
  for (const smtp of open.splice(0)) await smtp.close();
});
async function server(options?: Parameters<typeof startLoopbackSmtp>[0]) {
  const smtp = await startLoopbackSmtp(options);
  open.push(smtp);
  return smtp;
}

const mail = {
  to: 'a@prova.example',
  subject: 'Accompagna: c’è qualcosa da fare',
  text: 'È arrivato qualcosa.\n',
  messageId: '<0b0e6f0a@accompagna.example>',
  language: 'it',
} as const;
const post = (smtpUrl: string) =>
  smtpPost({ smtpUrl, from: 'posta@accompagna.example' as EmailAddress }, 'accompagna.example');
const problemOf = (smtpUrl: string) =>
  post(smtpUrl)
    .send(mail)
    .then(() => 'sent', mailProblemOf);

it('hands a mail to a server of this machine without TLS, with nothing in it of the machine or the program', async () => {
  const smtp = await server();
  await post(`smtp://127.0.0.1:${smtp.port}`).send(mail);
  const [got] = smtp.delivered;
  expect(got).toMatchObject({ from: 'posta@accompagna.example', to: ['a@prova.example'] });
  expect(got?.raw).toContain('Message-ID: <0b0e6f0a@accompagna.example>');
  expect(got?.raw).toContain('Auto-Submitted: auto-generated');
  const headers = got?.raw.split('\r\n\r\n')[0]?.match(/^[\w-]+(?=:)/gm);
  expect(headers?.sort()).toEqual(
    [
      'Auto-Submitted',
      'Content-Language',
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'From',
      'MIME-Version',
      'Message-ID',
      'Subject',
      'To',
    ].sort(),
  );
});

// 0.0.0.0 leads to this machine and is not one of its own names: to the program it is a server elsewhere.
it('says nothing to a server elsewhere that offers no TLS', async () => {
  const smtp = await server();
  expect(await problemOf(`smtp://0.0.0.0:${smtp.port}`)).toBe('not-secure');
  expect(smtp.delivered).toEqual([]);
});

it('says nothing to a server elsewhere whose certificate nobody signed', async () => {
  const smtp = await server({ tls: true });
  expect(await problemOf(`smtp://0.0.0.0:${smtp.port}`)).toBe('not-secure');
  expect(smtp.delivered).toEqual([]);
});

it('says nothing to a server that speaks no TLS where TLS was asked for', async () => {
  const smtp = await server();
  expect(await problemOf(`smtps://127.0.0.1:${smtp.port}`)).toBe('not-secure');
});

it('signs in with the name and the password of the address, decoded', async () => {
  const smtp = await server({ users: { 'posta@x.example': 'a b/c' } });
  expect(await problemOf(`smtp://posta%40x.example:a%20b%2Fc@127.0.0.1:${smtp.port}`)).toBe('sent');
  expect(await problemOf(`smtp://posta%40x.example:wrong@127.0.0.1:${smtp.port}`)).toBe('sign-in-refused');
});

it('tells a lasting no from a passing one, and both from a server that is away', async () => {
  const smtp = await server();
  const says = (responseCode: number) => async () => {
    throw Object.assign(new Error('a@prova.example is unknown here'), { responseCode });
  };
  smtp.beforeTaking = says(550);
  expect(await problemOf(`smtp://127.0.0.1:${smtp.port}`)).toBe('refused');
  smtp.beforeTaking = says(451);
  expect(await problemOf(`smtp://127.0.0.1:${smtp.port}`)).toBe('not-now');
  expect(await problemOf('smtp://127.0.0.1:1')).toBe('no-connection');
});
