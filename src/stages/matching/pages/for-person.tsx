import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listCasesOf } from '../../eligibility/store/cases.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findPerson } from '../../people/store/persons.ts';
import { listOpenPlaces } from '../../places/store/open-places.ts';
import { readPeopleForMatch } from '../commands/read-people-for-match.ts';
import { QuickView } from '../parts/quick-view.tsx';
import type { ShownPair } from '../parts/shown-pair.ts';
import { shownPoints } from '../rules/shown-points.ts';
import { quickWords } from '../words/quick.ts';
import { namesOf, proposeUrl } from './for-place.tsx';
import {
  dayAhead,
  doneQuick,
  findPairs,
  keptScores,
  type QuickQuery,
  weightsOfProjects,
} from './opened-quick.ts';

/** GET /abbinamenti/persona/:personId: which places for her? With the reasons of this moment for who follows her, with the
 *  points that were kept for who knows her by code. */
export async function forPersonPage(asked: Asked<{ personId: string }, QuickQuery, unknown>) {
  const { tx, language: lang } = asked;
  const person = await findPerson(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const today = dayInRome(asked.now);
  const entries = await entriesOf(tx, person.id);
  const people = await readPeopleForMatch(tx, { personIds: entries });
  const places = await listOpenPlaces(tx, person.territoryId);
  const cases = await listCasesOf(tx, entries);
  const weights = await weightsOfProjects(
    asked,
    cases.map((c) => c.projectId),
  );
  const word = (key: keyof typeof quickWords, values?: Record<string, string | number>) =>
    say(quickWords, key, lang, values);
  const name = (await namesOf(asked, [person.id])).get(person.id) ?? person.code;
  const pairs = findPairs(people, places, weights, today).map(
    ({ who, place, candidate }): ShownPair => ({
      key: `${who.caseId} ${place.id}`,
      label: `${place.title}, ${place.companyName}`,
      href: `/abbinamenti/posto/${place.id}`,
      days: [
        place.fromOn && dayAhead(place.fromOn, today, lang),
        place.lostOn === null ? word('noDay') : dayAhead(place.lostOn, today, lang),
      ],
      candidate,
      points: candidate.score === null ? null : shownPoints(candidate.score, lang),
      propose: proposeUrl(person.id, who.caseId, place.id),
    }),
  );
  const titles = new Map(places.map((p) => [p.id, `${p.title}, ${p.companyName}`]));
  const known = new Set<string>(people.map((p) => p.caseId));
  const facts = await loadFacts(tx, asked.me, person.id);
  const decides = may(facts, { of: 'person', dataClass: 'match', action: 'decide' });
  const kept = [];
  for (const c of cases) kept.push(...(await keptScores(asked, weights, { caseId: c.id }, known)));
  const [first] = people;
  return h(QuickView, {
    asked,
    title: word('whichTitle'),
    lead: name,
    notice: doneQuick(asked.query.fatto, lang),
    above: [],
    facts: first
      ? [
          {
            label: word('readyOn'),
            value: first.readyOn === null ? word('notKnown') : dayAhead(first.readyOn, today, lang),
          },
        ]
      : [],
    links: people.length > 0 ? [{ href: `/persone/${person.id}/lavoro`, label: word('openSearch') }] : [],
    columns: { label: word('place'), days: [word('fromOn'), word('lostOn')] },
    caption: word('places'),
    pairs,
    kept: kept.flatMap((k) => {
      const label = titles.get(k.placeId);
      const day = k.readyOn && dayAhead(k.readyOn, today, lang);
      const points = k.score === null ? null : shownPoints(k.score, lang);
      return label === undefined
        ? []
        : [
            {
              ...k,
              label,
              points,
              propose: points && decides ? proposeUrl(person.id, k.caseId, k.placeId) : null,
              href: `/abbinamenti/posto/${k.placeId}`,
              day,
            },
          ];
    }),
    blockedTitle: 'blockedPlaces',
    empty: people.length === 0 && kept.length === 0 ? ['nowhere', 'noSearch'] : ['nowhere', 'nowhereText'],
  });
}
