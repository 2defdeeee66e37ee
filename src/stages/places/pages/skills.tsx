import { h } from 'preact';
import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { typedText } from '../../../ui/typed.ts';
import { chooseTerm } from '../../competency-balance/commands/choose-term.ts';
import { listTermsNear } from '../../competency-balance/store/vocabulary.ts';
import type { VocabularyKind, VocabularyTerm } from '../../competency-balance/types.ts';
import { editPlace } from '../commands/edit-place.ts';
import { SkillsView } from '../parts/skills-view.tsx';
import { refuse, refusedOutcome } from '../refusals.ts';
import { mayAct } from '../rules/places.ts';
import { answered, type OfPlace, openPlaceOf, placeUrl, said } from './opened-place.ts';
import type { occupationSchema, skillSchema, takeSkillSchema } from './skill-schema.ts';

/** Most terms that are offered to choose from. */
const MOST_OFFERED = 12;
/** GET /posti/:placeId/competenze. */
export async function skillsPage(asked: OfPlace) {
  return skillsAgain(asked, {}, []);
}

/** POST /posti/:placeId/professione. */
export async function saveOccupation(
  asked: OfPlace<unknown, z.output<typeof occupationSchema>>,
): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { occupation: words, occupationTerm } = asked.body;
  const chosen =
    words === null
      ? { term: null }
      : await chooseTerm(asked.tx, 'occupation', words, occupationTerm === 'none' ? '' : occupationTerm);
  if ('offered' in chosen) return refusedOutcome(refuse('choose-term', 'occupationTerm'));
  if (words !== null && chosen.term === null) return refusedOutcome(refuse('no-term', 'occupation'));
  const { place } = opened;
  const done = await editPlace(asked.tx, place, asked.version ?? 0, { occupation: chosen.term });
  return answered(done, placeUrl(place.id, '/competenze'), asked.language);
}

/** POST /posti/:placeId/abilita. */
export async function addSkill(asked: OfPlace<unknown, z.output<typeof skillSchema>>): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { place } = opened;
  const { skill, skillTerm, need } = asked.body;
  const chosen = await chooseTerm(asked.tx, 'skill', skill, skillTerm === 'none' ? '' : skillTerm);
  if ('offered' in chosen) return refusedOutcome(refuse('choose-term', 'skillTerm'));
  const { term: found } = chosen;
  if (found === null) return refusedOutcome(refuse('no-term', 'skill'));
  if (place.skills.some((s) => s.term.scheme === found.scheme && s.term.code === found.code))
    return refusedOutcome(refuse('skill-already', 'skill'));
  const skills = [...place.skills, { term: found, need }];
  const done = await editPlace(asked.tx, place, asked.version ?? 0, { skills });
  return answered(done, placeUrl(place.id, '/competenze'), asked.language);
}

/** POST /posti/:placeId/abilita/togli. */
export async function takeSkill(asked: OfPlace<unknown, z.output<typeof takeSkillSchema>>): Promise<Outcome> {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes) return absent;
  const { place } = opened;
  const skills = place.skills.filter((s) => `${s.term.scheme}|${s.term.code}` !== asked.body.term);
  if (skills.length === place.skills.length) return go(placeUrl(place.id, '/competenze'));
  const done = await editPlace(asked.tx, place, asked.version ?? 0, { skills });
  return answered(done, placeUrl(place.id, '/competenze'), asked.language);
}

/** The same page with what was typed, and the terms near it. */
export async function skillsAgain(asked: OfPlace, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPlaceOf(asked);
  if (!opened?.writes || !mayAct(opened.place.state, 'edit')) return undefined;
  const near = (kind: VocabularyKind): Promise<VocabularyTerm[]> =>
    listTermsNear(asked.tx, typedText(typed, kind), kind, MOST_OFFERED);
  return h(SkillsView, {
    asked,
    place: opened.place,
    url: placeUrl(opened.place.id),
    typed: 'occupation' in typed ? typed : { occupation: opened.place.occupation?.label ?? '', ...typed },
    problems: said(problems, asked.language),
    offered: {
      occupation: 'occupation' in typed ? await near('occupation') : [],
      skill: 'skill' in typed ? await near('skill') : [],
    },
  });
}
