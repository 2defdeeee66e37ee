import { type Language, say } from '../../../ui/language.ts';
import { formatMoney } from '../../../values/money.ts';
import { entryWords } from '../../competency-balance/words/entries.ts';
import { accommodationWords } from '../../places/words/accommodations.ts';
import { icfWords } from '../../places/words/icf.ts';
import type { Fact } from '../types.ts';
import { reasonWords } from './reasons.ts';

type Of<K extends Fact['of']> = Extract<Fact, { of: K }>;
type Key = keyof typeof reasonWords;

/** One thing that was compared, as a sentence; undefined where there is nothing to say: a company that she did not name, a
 *  place that teaches nothing new to who does not ask for it. */
export function factText(fact: Fact, lang: Language): string | undefined {
  const word = (key: Key, values?: Readonly<Record<string, string | number>>) =>
    say(reasonWords, key, lang, values);
  switch (fact.of) {
    case 'skill':
      return word(fact.has === 'no' && fact.need === 'useful' ? 'skill.no.useful' : `skill.${fact.has}`, {
        label: fact.label,
      });
    case 'demand':
      return word(demandKey(fact), {
        title: titleOf(fact.code, lang),
        help: fact.with === null ? '' : accommodationWords[fact.with.code][lang],
      });
    case 'accommodation':
      return word(`accommodation.${fact.state}`, { help: accommodationWords[fact.code][lang] });
    case 'environment':
      return word(
        fact.finding === 'unknown'
          ? 'environment.unknown'
          : fact.finding === 'fits'
            ? 'environment.helps'
            : 'environment.hinders',
        { title: titleOf(fact.code, lang) },
      );
    case 'occupation':
      return word(`occupation.${fact.wish ?? 'unknown'}`, { label: fact.label });
    case 'surrounding':
      return word(`surrounding.${fact.finding}`, { which: word(`surrounding.${fact.which}`) });
    case 'times':
      return word(fact.finding === 'unknown' ? 'times.unknown' : 'times.known', {
        good: fact.good,
        all: fact.all,
      });
    case 'company':
      return fact.wish === null ? undefined : word(`company.${fact.wish}`);
    case 'growth':
      if (fact.finding === 'unknown') return undefined;
      return fact.labels.length > 0
        ? word('growth.learn', { labels: fact.labels.join(', ') })
        : word('growth.fits');
    case 'travel':
      return travelText(fact, lang);
  }
}

function demandKey(fact: Of<'demand'>): Key {
  if (fact.finding === 'unknown') return 'demand.unknown';
  if (fact.with?.state === 'there') return 'demand.there';
  if (fact.finding === 'fits') return 'demand.fits';
  if (fact.with?.state === 'possible') return 'demand.possible';
  if (fact.helped) return 'demand.helped';
  return fact.with === null ? 'demand.none' : 'demand.to-ask';
}

/** How a way is told: minutes or kilometres, who knows it, her limit, what it costs. */
export function travelText(t: Of<'travel'>, lang: Language): string {
  const word = (key: Key, values?: Readonly<Record<string, string | number>>) =>
    say(reasonWords, key, lang, values);
  if (t.means === null || (t.minutes === null && t.kilometres === null)) return word('travel.unknown');
  const how = !t.tried ? 'travel.told' : t.atTheHour ? 'travel.tried' : 'travel.triedOther';
  return word(t.minutes === null ? 'travel.kilometres' : 'travel.minutes', {
    means: entryWords[`means.${t.means}`][lang],
    minutes: t.minutes ?? '',
    kilometres: t.kilometres ?? '',
    how: word(how),
    limit: t.limit === null ? '' : word('travel.limit', { limit: t.limit }),
    cost: t.costCentsMonth === null ? '' : word('travel.cost', { cost: formatMoney(t.costCentsMonth, lang) }),
  });
}

/** Title of an ICF code; the code itself where the catalogue of the places does not hold it. */
function titleOf(code: string, lang: Language): string {
  return Object.hasOwn(icfWords, code) ? icfWords[code as keyof typeof icfWords][lang] : code;
}
