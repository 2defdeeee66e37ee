import type { Language } from '../../../ui/language.ts';
import { say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { entryWords } from '../../competency-balance/words/entries.ts';
import { licenceWords } from '../../places/words/licences.ts';
import type { Block, OpenQuestion, Stretch } from '../types.ts';
import { reasonWords } from './reasons.ts';

/** One thing that stands in the way, as a sentence. */
export function blockText(block: Block, lang: Language): string {
  return say(reasonWords, `block.${block.of}`, lang, valuesOf(block, lang));
}

/** What is to be asked first, as one line; empty where nothing is. */
export function questionsText(questions: readonly OpenQuestion[], lang: Language): string {
  return questions.map((q) => reasonWords[`ask.${q}`][lang]).join(', ');
}

/** A stretch of the week: «lunedì 8:00–13:00». */
export function stretchText(s: Stretch, lang: Language): string {
  return `${reasonWords[`day.${s.weekday}`][lang]} ${s.from}–${s.to}`;
}

/** Hours of so many minutes, with a decimal only where there is one. */
function hoursText(minutes: number, lang: Language): string {
  return (minutes / 60).toLocaleString(lang, { maximumFractionDigits: 1 });
}

function valuesOf(b: Block, lang: Language): Record<string, string | number> {
  switch (b.of) {
    case 'place-lost':
      return { on: formatDay(b.on, lang) };
    case 'not-ready':
      return { readyOn: formatDay(b.readyOn, lang), by: formatDay(b.by, lang) };
    case 'project-ends':
      return { on: formatDay(b.on, lang), from: formatDay(b.from, lang) };
    case 'kind-unwanted':
      return { kind: reasonWords[`kind.${b.kind}`][lang] };
    case 'hours-too-many':
    case 'hours-too-few':
      return { hours: hoursText(b.minutes, lang), hers: b.hers };
    case 'times':
      return { shifts: b.shifts.map((s) => stretchText(s, lang)).join(', ') };
    case 'travel-impossible':
      return {
        means: b.means.map((m) => entryWords[`means.${m}`][lang].toLocaleLowerCase(lang)).join(', '),
        at: b.at === null ? '' : say(reasonWords, 'block.travel-at', lang, { at: b.at }),
      };
    case 'travel-too-long':
      return { minutes: b.minutes, limit: b.limit };
    case 'travel-too-far':
      return { kilometres: b.kilometres, limit: b.limit };
    case 'licence':
      return { licence: licenceWords[b.code][lang] };
    default:
      return {};
  }
}
