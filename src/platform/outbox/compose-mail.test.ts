import { describe, expect, it } from 'vitest';
import { composeMail } from './compose-mail.ts';
import { messageKinds } from './message-kinds.ts';
import { sitePath } from './site-path.ts';

const link = sitePath('/persone/0b0e6f0a-1111-4222-8333-abcdefabcdef');
const site = 'https://accompagna.example';

it('writes two sentences and the address of the page, and nothing else', () => {
  expect(composeMail({ kind: 'referral-arrived', language: 'it', link }, site)).toEqual({
    subject: 'Accompagna: c’è qualcosa da fare',
    text: 'È arrivato qualcosa da leggere. Apri la pagina: c’è un giorno entro cui rispondere.\n\nhttps://accompagna.example/persone/0b0e6f0a-1111-4222-8333-abcdefabcdef\n',
  });
});

/** What would tell of whom or of what: words for people, services, measures, papers and states. */
const telling =
  /person|utent|pazient|client|client[ei]|assistit|disab|salut|health|mental|serd|dipenden|addict|usl|asl|comune|servizi|service|progett|project|segnala|referral|certificat|invalid|diagnos|curat|treat|cura\b|tirocin|placement|rappresentan|tutor|decret|decree|dissens|dissent|duplica|presa in carico|duplicate|\d/i;

describe.each(['it', 'en'] as const)('in %s', (language) => {
  it.each(messageKinds)('%s: the same subject as every other, and no telling word', (kind) => {
    const mail = composeMail({ kind, language, link }, site);
    expect(mail.subject).toBe(
      { it: 'Accompagna: c’è qualcosa da fare', en: 'Accompagna: there is something to do' }[language],
    );
    const [says = ''] = mail.text.split('\n\n');
    expect(says).not.toMatch(telling);
    expect(says.match(/[.?!](\s|$)/g)).toHaveLength(2);
  });
});

it('has no place for anything but kind, language and link', () => {
  const input = { kind: 'import-done', language: 'it', link } as const;
  const compiles = [
    // @ts-expect-error a name does not fit
    () => composeMail({ ...input, name: 'Bruni' }, site),
    // @ts-expect-error nor does a text in the place of a path
    () => composeMail({ ...input, link: '/persone?q=bruni' }, site),
    // @ts-expect-error nor a kind that is not in the list
    () => composeMail({ ...input, kind: 'Bruni' }, site),
  ];
  expect(JSON.stringify(compiles[0]?.())).not.toContain('Bruni');
});
