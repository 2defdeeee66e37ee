import { DescriptionList } from '../../../ui/description-list.tsx';
import { type Language, useLanguage } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { type Place, type Shift, weekdays } from '../types.ts';
import { licenceWords } from '../words/licences.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  place: Place;
  company: { id: string; name: string };
  site: string;
  tutor: string | null;
  /** hours of the shifts that are written, as a reader writes them; null where none are */
  hoursOfShifts: string | null;
};

/** A place as somebody who may want it would read it: what one does, where, when, with whom, what one may learn. */
export function PlaceOffer({ place: p, company, site, tutor, hoursOfShifts }: Props) {
  const lang = useLanguage();
  const word = placeSpeak(lang);
  const day = (d: Place['fromOn']) => d && formatDay(d, lang);
  const span = [day(p.fromOn), p.toOn && `${word('until')} ${day(p.toOn)}`].filter(Boolean).join(' ');
  return (
    <>
      <h2>{word('yourTasks')}</h2>
      {p.tasks.length === 0 ? (
        <p>{word('noTasks')}</p>
      ) : (
        <ul>
          {p.tasks.map((task) => (
            <li key={task}>
              <bdi>{task}</bdi>
            </li>
          ))}
        </ul>
      )}
      <DescriptionList
        items={[
          { label: word('offered'), value: word(`kind.${p.kind}`) },
          { label: word('company'), value: <a href={`/aziende/${company.id}`}>{company.name}</a> },
          { label: word('site'), value: <bdi>{site}</bdi> },
          { label: word('when'), value: span },
          { label: word('days'), value: shiftLines(p.shifts, lang) },
          { label: word('hours'), value: hoursText(p, hoursOfShifts, lang) },
          { label: word('follows'), value: tutor && <bdi>{tutor}</bdi> },
          { label: word('arrive'), value: p.transport && <bdi>{p.transport}</bdi> },
          {
            label: word('licences'),
            value: [...p.licences.codes.map((c) => licenceWords[c][lang]), ...p.licences.other].join(', '),
          },
          ...(['noise', 'people', 'place', 'public'] as const).map((key) => {
            const value = p.surroundings[key];
            return {
              label: word(key),
              value: value && word(`${key}.${value}` as Parameters<typeof word>[0]),
            };
          }),
          { label: word('seats'), value: String(p.capacity) },
          { label: word('learn'), value: p.growth && <bdi>{p.growth}</bdi> },
          ...(p.closedReason ? [{ label: word('closedBecause'), value: <bdi>{p.closedReason}</bdi> }] : []),
        ]}
      />
    </>
  );
}

function shiftLines(shifts: readonly Shift[], lang: Language) {
  const word = placeSpeak(lang);
  const days = weekdays.filter((d) => shifts.some((s) => s.weekday === d));
  return (
    days.length > 0 && (
      <ul>
        {days.map((d) => (
          <li key={d}>
            {word(`day${d}`)}{' '}
            {shifts
              .filter((s) => s.weekday === d)
              .map((s) => `${s.from}–${s.to}`)
              .join(', ')}
          </li>
        ))}
      </ul>
    )
  );
}

function hoursText(p: Place, hoursOfShifts: string | null, lang: Language): string {
  const told = [...new Set([p.weeklyHoursMin, p.weeklyHoursMax])].filter((n) => n !== null).join('–');
  const counted = hoursOfShifts && placeSpeak(lang)('weekOf', { hours: hoursOfShifts });
  return [told, counted].filter(Boolean).join('; ');
}
