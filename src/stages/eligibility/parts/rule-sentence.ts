import { type Language, say } from '../../../ui/language.ts';
import type { NoticeRules, Requirement } from '../../projects/types.ts';
import { eligibilityWords } from '../words.ts';

/** What the notice asks, requirement by requirement, as a sentence. */
export function ruleSentence(
  requirement: Requirement,
  rules: NoticeRules['eligibility'],
  lang: Language,
): string {
  const word = (key: keyof typeof eligibilityWords, values?: Record<string, string | number>) =>
    say(eligibilityWords, key, lang, values);
  switch (requirement) {
    case 'l68':
      return word(`rule.l68.${rules.l68}`);
    case 'mental-health':
      return word('rule.mental-health');
    case 'in-charge':
      return word(`rule.in-charge.${rules.inCharge}`);
    case 'not-employed':
      return word(`rule.not-employed.${rules.notEmployed.mode}`);
    case 'age': {
      const { minAge: min, maxAge: max } = rules;
      if (min === null) return word('rule.age.none');
      return max === null ? word('rule.age.from', { min }) : word('rule.age', { min, max });
    }
    case 'residence':
      return word(`rule.residence.${rules.residence}`);
    case 'exclusions':
      return word('rule.exclusions', {
        list: rules.exclusions.map((e) => word(`exclusion.${e}`)).join('; '),
      });
    default:
      return requirement satisfies never;
  }
}
