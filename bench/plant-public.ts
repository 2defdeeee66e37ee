import pg from 'pg';
import type { PublishedContent } from '../src/stages/editorial/types.ts';

/** Name in the address of the one project that is published for the measurements. */
export const PROJECT_SLUG = 'prova-di-misura';

const words = 'insieme lavoro persona percorso azienda servizio territorio posto ore piano bilancio incontro';
/** Sentences of nothing in particular. @param count of words */
const text = (count: number): string => {
  const all = words.split(' ');
  const sentences: string[] = [];
  for (let n = 0; n < count; n += 12)
    sentences.push(`${all.map((_, i) => all[(n + i * 5) % all.length]).join(' ')}.`);
  return sentences.join(' ');
};
const sections = [
  'Che cos’è',
  'A chi si rivolge',
  'Che cosa offre',
  'Indennità',
  'Come si partecipa',
  'Quando',
];
const comuni = ['G999', 'F839', 'B832', 'D612', 'A671'];

/** A project's page of the usual length: six sections of 130 words, nine bodies on the map, documents, contacts. */
const content: PublishedContent = {
  title: 'Un progetto di prova per le misure',
  lead: 'Ventuno parole che dicono che cosa fa questo progetto, a chi si rivolge, dove si svolge e come si chiede di parteciparvi.',
  body: sections.map((title) => `## ${title}\n\n${text(130)}\n\n- ${text(12)}\n- ${text(12)}`).join('\n\n'),
  office: 'Ufficio di prova',
  image: null,
  documents: [1, 2, 3].map((n) => ({
    title: `Documento ${n}`,
    href: `https://esempio.it/${n}.pdf`,
    size: null,
  })),
  contacts: [
    {
      office: 'Ufficio di prova',
      address: 'Via di Prova 1',
      phone: '055 000000',
      email: 'ufficio@esempio.it',
      hours: 'lunedì, 9–12',
    },
  ],
  date: null,
  expiresOn: null,
  newsKind: null,
  more: text(40),
  project: {
    projectId: '00000000-0000-4000-8000-000000000001' as never,
    title: 'Prova',
    cup: 'I00I00000000000',
    programme: 'Programma di prova',
    startsOn: '2026-01-01' as never,
    endsOn: '2027-12-31' as never,
    partners: Array.from({ length: 9 }, (_, n) => ({
      name: `Ente di prova ${n + 1}`,
      part: n === 0 ? 'lead' : 'partner',
      kind: 'cooperative',
      comune: comuni[n % comuni.length] ?? null,
    })),
    comuni,
  },
  notice: null,
};

/** Publishes the page straight into the tables of the copies, with nothing behind it. */
export async function plantPublic(superuser: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(superuser);
  await client.connect();
  await client.query("set session_replication_role = 'replica'");
  await client.query(
    `insert into app.published_page (page_id, lang, territory_id, kind, slug, content, first_published_at, updated_at)
     values (gen_random_uuid(), 'it', gen_random_uuid(), 'project', $1, $2, now(), now())`,
    [PROJECT_SLUG, content],
  );
  await client.query('insert into app.published_change default values');
  await client.end();
}
