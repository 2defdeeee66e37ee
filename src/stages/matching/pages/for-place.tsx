import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { say } from '../../../ui/language.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { listOpenPlaces } from '../../places/store/open-places.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { readPeopleForMatch } from '../commands/read-people-for-match.ts';
import { QuickView } from '../parts/quick-view.tsx';
import type { ShownPair } from '../parts/shown-pair.ts';
import { shownPoints } from '../rules/shown-points.ts';
import { quickWords } from '../words/quick.ts';
import { reasonWords } from '../words/reasons.ts';
import {
  dayAhead,
  doneQuick,
  findPairs,
  keptScores,
  type QuickQuery,
  weightsOfProjects,
} from './opened-quick.ts';

/** GET /abbinamenti/posto/:placeId: a place has come, who could want it? People the reader follows by name and with the
 *  reasons of this moment; the others by code, with the points that were kept. */
export async function forPlacePage(asked: Asked<{ placeId: string }, QuickQuery, unknown>) {
  const { tx, language: lang } = asked;
  const place = (await listOpenPlaces(tx)).find((p) => p.id === asked.params.placeId);
  if (place === undefined) return undefined;
  const today = dayInRome(asked.now);
  const people = await readPeopleForMatch(tx, { territoryId: place.territoryId });
  const names = await namesOf(asked, [...new Set(people.map((p) => p.personId))]);
  const projects = await listProjects(tx, place.territoryId);
  const weights = await weightsOfProjects(
    asked,
    projects.map((p) => p.id),
  );
  const word = (key: keyof typeof quickWords, values?: Record<string, string | number>) =>
    say(quickWords, key, lang, values);
  const pairs = findPairs(people, [place], weights, today).map(
    ({ who, candidate }): ShownPair => ({
      key: who.caseId,
      label: names.get(who.personId) ?? who.code,
      href: `/abbinamenti/persona/${who.personId}`,
      days: [who.readyOn === null ? word('notKnown') : dayAhead(who.readyOn, today, lang)],
      candidate,
      points: candidate.score === null ? null : shownPoints(candidate.score, lang),
      propose: proposeUrl(who.personId, who.caseId, place.id),
    }),
  );
  const known = new Set<string>(people.map((p) => p.caseId));
  const facts = await loadFacts(tx, asked.me);
  const decides = may(facts, { of: 'list', dataClass: 'match', action: 'decide' });
  const kept = await keptScores(asked, weights, { placeId: place.id }, known);
  return h(QuickView, {
    asked,
    title: word('whoTitle'),
    lead: word('whoLead', { place: place.title, company: place.companyName }),
    notice: doneQuick(asked.query.fatto, lang),
    above: [],
    facts: [
      { label: word('kind'), value: reasonWords[`kind.${place.kind}`][lang] },
      { label: word('fromOn'), value: place.fromOn && dayAhead(place.fromOn, today, lang) },
      {
        label: word('lostOn'),
        value: place.lostOn === null ? word('noDay') : dayAhead(place.lostOn, today, lang),
      },
    ],
    links: [{ href: `/posti/${place.id}`, label: word('openPlace') }],
    columns: { label: word('person'), days: [word('readyOn')] },
    caption: word('candidates'),
    pairs,
    kept: kept.map((k) => ({
      ...k,
      label: k.code,
      points: k.score === null ? null : shownPoints(k.score, lang),
      propose: decides && k.score !== null ? proposeUrl(k.personId, k.caseId, place.id) : null,
      href: `/abbinamenti/persona/${k.personId}`,
      day: k.readyOn && dayAhead(k.readyOn, today, lang),
    })),
    blockedTitle: 'blockedPeople',
    empty: ['nobody', 'nobodyText'],
  });
}

/** Names of people, of whom the reader may read who they are. */
export async function namesOf(
  { tx }: Pick<Asked<unknown, unknown, unknown>, 'tx'>,
  ids: readonly string[],
): Promise<Map<string, string>> {
  return new Map((await listIdentities(tx, ids)).map(([id, i]) => [id, `${i.givenName} ${i.familyName}`]));
}

/** URL of the form that proposes a place. */
export function proposeUrl(personId: string, caseId: string, placeId: string): string {
  return `/abbinamenti/persona/${personId}/proponi?${new URLSearchParams({ caso: caseId, posto: placeId })}`;
}
