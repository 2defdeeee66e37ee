import { h } from 'preact';
import type { z } from 'zod';
import type { Problem, Typed } from '../../../platform/http/route.ts';
import { Columns } from '../../../ui/columns.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { ProfileDrawing } from '../../assessment/parts/profile-drawing.tsx';
import { PlaceAsks } from '../parts/place-asks.tsx';
import { PlaceOffer } from '../parts/place-offer.tsx';
import { placeSpeak } from '../parts/place-speak.ts';
import { PlaceSteps } from '../parts/place-steps.tsx';
import { StateOfPlace } from '../parts/state-of-place.tsx';
import { demandShapes } from '../rules/demand-shapes.ts';
import { lossOf, mayAct, missingToOpen } from '../rules/places.ts';
import { weeklyHoursText } from '../rules/shifts.ts';
import { type TutorLoad, tutorOverload } from '../rules/tutor-load.ts';
import { countTutorPeople } from '../store/tutor-places.ts';
import type { Place } from '../types.ts';
import type { PlaceWord } from '../words.ts';
import {
  comuneName,
  type doneQuery,
  hostUrl,
  type OfPlace,
  type OpenedHost,
  openPlaceOf,
  placeUrl,
  said,
} from './opened-place.ts';

/** GET /posti/:placeId: what is offered, what it asks, what may be done with it. */
export async function placePage(asked: OfPlace<z.output<typeof doneQuery>>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same page after a step that was refused. */
export async function placeAgain(asked: OfPlace, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, typed, said(problems, asked.language));
}

async function shown(asked: OfPlace, typed: Typed, problems: readonly Problem[], done?: string) {
  const opened = await openPlaceOf(asked);
  if (opened === undefined) return undefined;
  const today = dayInRome(asked.now);
  const { place } = opened;
  const tutor = opened.contacts.find((c) => c.id === place.tutorId);
  const others = tutor === undefined ? 0 : await countTutorPeople(asked.tx, tutor.id, place.id);
  const overload =
    tutor === undefined || place.state === 'closed'
      ? undefined
      : tutorOverload(others, place.capacity, tutor.tutorCapacity, today);
  return h(PlacePage, { asked, opened, today, overload, typed, problems, done });
}

type Shown = {
  asked: OfPlace;
  opened: OpenedHost & { place: Place };
  today: ReturnType<typeof dayInRome>;
  overload: TutorLoad | undefined;
  typed: Typed;
  problems: readonly Problem[];
  done: string | undefined;
};

const deeds = ['entered', 'saved', 'opened', 'closed', 'copied'] as const;

function PlacePage({ asked, opened, today, overload, typed, problems, done }: Shown) {
  const { place, company, sites, contacts, writes } = opened;
  const word = placeSpeak(asked.language);
  const url = placeUrl(place.id);
  const site = sites.find((s) => s.id === place.siteId);
  const loss = lossOf(place.lostOn, today);
  const labels = { asks: word('howMuchAsked'), barrier: word('barrier'), facilitator: word('facilitator') };
  const drawn = demandShapes(place, labels);
  const deed = deeds.find((d) => d === done);
  const does = (act: Parameters<typeof mayAct>[1]) => writes && mayAct(place.state, act);
  return (
    <OfficePage
      shell={asked.shell}
      title={place.title}
      breadcrumbs={[{ href: hostUrl(company.id), label: company.name }]}
      notice={deed && { kind: 'success', text: word(`done.${deed}`) }}
      problems={problems}
    >
      <p>
        <StateOfPlace state={place.state} />
      </p>
      {place.state !== 'closed' && loss.when !== 'unknown' && (
        <Notice kind={loss.when === 'later' ? 'info' : 'warning'}>
          <p>{word(`loss.${loss.when}`, { days: Math.abs(loss.days) })}</p>
        </Notice>
      )}
      {overload && <Overload load={overload} word={word} />}
      <Columns
        main={
          <>
            <PlaceOffer
              place={place}
              company={company}
              site={site ? `${site.name}, ${comuneName(site.codiceCatastale)}` : ''}
              tutor={contacts.find((c) => c.id === place.tutorId)?.name ?? null}
              hoursOfShifts={weeklyHoursText(place.shifts, asked.language)}
            />
            <PlaceAsks
              place={place}
              url={url}
              edits={does('edit')}
              drawing={
                drawn && <ProfileDrawing title={word('whatItAsks')} text={word('drawingText')} {...drawn} />
              }
            />
          </>
        }
        aside={
          <PlaceSteps
            asked={asked}
            place={place}
            url={url}
            may={{ edit: does('edit'), open: does('open'), close: does('close'), copy: does('copy') }}
            missing={missingToOpen(place, today)}
            typed={typed}
            problems={problems}
          />
        }
      />
    </OfficePage>
  );
}

function Overload({
  load,
  word,
}: {
  load: TutorLoad;
  word: (key: PlaceWord, values?: Readonly<Record<string, string | number>>) => string;
}) {
  return (
    <Notice kind="warning">
      <p>
        {word('overload', { people: load.people, most: load.most })}{' '}
        {load.by === 'law' ? word('overload.law', { source: load.source ?? '' }) : word('overload.tutor')}{' '}
        {load.by === 'law' && !load.sure && word('toVerify')}
      </p>
    </Notice>
  );
}
