import { type Language, say } from '../../../ui/language.ts';
import { formatMoney } from '../../../values/money.ts';
import type { ExclusionCode } from '../../projects/types.ts';
import type { Evidence } from '../types.ts';
import { type EligibilityWord, eligibilityWords } from '../words.ts';

/** What a paper says, as labels and values; only what its kind has. */
export function paperFacts(
  { facts }: Pick<Evidence, 'facts'>,
  lang: Language,
): { label: string; value: string }[] {
  const word = (key: EligibilityWord) => say(eligibilityWords, key, lang);
  const { ground, percent, year, dependentCents, selfEmployedCents, exclusions } = facts;
  return [
    ...(ground === null ? [] : [{ label: word('ground'), value: word(`ground.${ground}`) }]),
    ...(percent === null ? [] : [{ label: word('percent'), value: `${percent}%` }]),
    ...(year === null ? [] : [{ label: word('year'), value: String(year) }]),
    ...(dependentCents === null
      ? []
      : [{ label: word('dependent'), value: formatMoney(dependentCents, lang) }]),
    ...(selfEmployedCents === null
      ? []
      : [{ label: word('selfEmployed'), value: formatMoney(selfEmployedCents, lang) }]),
    ...(exclusions === null
      ? []
      : [
          {
            label: word('exclusionsField'),
            value: exclusions.map((e) => word(`exclusion.${e as ExclusionCode}`)).join('; ') || word('none'),
          },
        ]),
  ];
}
