import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { parseItalianDay } from '../../../values/calendar-day.ts';
import { parseCodiceFiscale } from '../../../values/codice-fiscale.ts';
import { findSimilar } from '../commands/find-similar.ts';
import { SimilarPeople } from '../parts/similar-people.tsx';
import { speak } from '../parts/speak.ts';

const some = z.string().max(200).catch('');

/** What is typed so far, as it is typed: what cannot be read yet is not compared. */
export const similarQuery = z.object({ cognome: some, nome: some, nascita: some, cf: some });

/** GET /persone/simili: who of the people I see is like the one being typed. The form's own script takes the part it
 *  needs out of this page. */
export async function similarPage(asked: Asked<unknown, z.output<typeof similarQuery>, unknown>) {
  const { cognome, nome, nascita, cf } = asked.query;
  const code = parseCodiceFiscale(cf);
  const similar = await findSimilar(asked.tx, {
    familyName: cognome,
    givenName: nome,
    birthDate: parseItalianDay(nascita) ?? null,
    codiceFiscale: code.ok ? code.value : null,
  });
  const word = speak(asked.language);
  return h(OfficePage, {
    shell: asked.shell,
    title: word('similarTitle'),
    lead: word('similarPageLead'),
    breadcrumbs: [{ href: '/persone', label: word('people') }],
    children: h(SimilarPeople, {
      similar: similar.map((s) => ({ ...s, personId: s.person.id, code: s.person.code })),
      lang: asked.language,
    }),
  });
}
