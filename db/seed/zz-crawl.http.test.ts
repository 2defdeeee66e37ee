import { expect, it } from 'vitest';
import { openHttp } from '../../test/support/http-world.ts';
import { installationOf } from './fixtures.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { signInAs } from './sign-in-as.ts';
import { writeFileSync } from 'node:fs';

it('crawls', async () => {
  const http = await openHttp({ demo: true });
  await seedDemonstration(installationOf(http.db, true), { people: 130, say: () => {} });
  const out: string[] = [];
  for (const who of ['irene.baldacci', 'tommaso.vettori', 'gloria.masini', 'samuele.corti', 'beatrice.landucci', 'elena.mannucci', 'donatella.guerri', 'viola.bandinelli', 'lucia.ermini', 'manuela.bertelli']) {
    const me = await signInAs(http.db.doors, `${who}@prova.example`, new Date());
    const b = await http.as({ accountId: me.accountId });
    const seen = new Set<string>(); const queue = ['/'];
    const status: Record<string, number> = {};
    while (queue.length && seen.size < 260) {
      const url = queue.shift() as string;
      if (seen.has(url)) continue; seen.add(url);
      const a = await b.get(url);
      status[a.status] = (status[a.status] ?? 0) + 1;
      if (a.status >= 400) out.push(`${who} ${a.status} ${url}`);
      if (url === '/' ) writeFileSync(`/tmp/h-today-${who}.html`, a.text);
      for (const m of a.text.matchAll(/href="(\/[^"#]*)"/g)) { const h = (m[1] as string).replaceAll('&amp;', '&'); if (!h.startsWith('/s/') && !seen.has(h) && !/lingua|esci/.test(h)) queue.push(h); }
    }
    out.push(`${who}: ${seen.size} pages ${JSON.stringify(status)}`);
  }
  console.log(out.join('\n'));
  console.log(http.log.filter((l) => /"level":"error"|fault/.test(l)).slice(0, 5).join('\n'));
  await http.close();
  expect(1).toBe(1);
}, 560_000);
