import type { Asked } from '../../../platform/http/asked.ts';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { NearPage } from '../parts/near-page.tsx';
import { RepresentativeForms } from '../parts/representative-forms.tsx';
import { decreeSaid, periodSaid, standingSaid } from '../parts/representative-state.ts';
import { speak } from '../parts/speak.ts';
import { modeOf, standingOf } from '../rules/representation.ts';
import { findDeath } from '../store/deaths.ts';
import { listActs } from '../store/representation-acts.ts';
import { representedActs } from '../types.ts';
import { peopleWords } from '../words.ts';
import type { DoneQuery } from './done-query.ts';
import { mayDo } from './opened-person.ts';
import { openRepresentative, type RepresentativeParams } from './opened-representative.ts';

/** GET /persone/:personId/rappresentanza/:representativeId: one representative, the decree act by act, and what may be
 *  changed. */
export function representativePage(asked: Asked<RepresentativeParams, DoneQuery, unknown>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** The same page with what was typed in one of its forms. */
export function representativeAgain(
  asked: Asked<RepresentativeParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, undefined, typed, problems);
}

async function shown(
  asked: Asked<RepresentativeParams, unknown, unknown>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openRepresentative(asked);
  if (opened === undefined) return undefined;
  const { person, name, representative: r } = opened;
  const lang = asked.language;
  const word = speak(lang);
  const acts = await listActs(asked.tx, person.id);
  const diedOn = (await findDeath(asked.tx, person.id))?.diedOn ?? null;
  const standing = standingSaid(standingOf(r, dayInRome(asked.now), diedOn), r.endedOn, lang);
  const said = sayProblems(peopleWords, problems, lang);
  const stored: Typed = {
    contact: r.contact ?? '',
    conflict: r.conflict,
    conflictNote: r.conflictNote ?? '',
    ...Object.fromEntries(representedActs.map((act) => [`act-${act}`, modeOf(acts, r, act)])),
  };
  const url = `/persone/${person.id}/rappresentanza`;
  const mayWrite = await mayDo(asked, 'representation', 'write');
  return (
    <NearPage
      asked={asked}
      person={person}
      name={name}
      title={r.name}
      lead={word(r.kind)}
      done={done}
      above={[{ href: url, label: word('representation') }]}
      problems={said}
    >
      <p>
        <StateTag tone={standing.tone}>{standing.text}</StateTag>
      </p>
      <DescriptionList
        items={[
          { label: word('decree'), value: decreeSaid(r, lang) },
          { label: word('period'), value: periodSaid(r, lang) },
          { label: word('representativeContact'), value: r.contact },
          { label: word('conflictTitle'), value: word(`conflict.${r.conflict}`) },
          ...(r.conflictNote ? [{ label: word('conflictNote'), value: r.conflictNote }] : []),
          ...(mayWrite
            ? []
            : representedActs.map((act) => ({
                label: word(`act.${act}`),
                value: word(`mode.${modeOf(acts, r, act)}`),
              }))),
        ]}
      />
      {mayWrite && (
        <RepresentativeForms
          asked={asked}
          url={`${url}/${r.id}`}
          version={r.version}
          ended={r.endedOn !== null}
          typed={{ ...stored, ...typed }}
          problems={said}
        />
      )}
    </NearPage>
  );
}
