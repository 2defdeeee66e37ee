import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { speakPlan } from './speak.ts';

/** What her balance says that a plan begins from; an empty list is left out. */
export type BalanceNoted = {
  href: string;
  wanted: readonly string[];
  unwanted: readonly string[];
  competences: readonly string[];
  interests: readonly string[];
  constraints: readonly string[];
};

/** What she said in her balance, beside the draft: she is not asked again. */
export function BalanceNotes({ href, ...lists }: BalanceNoted) {
  const word = speakPlan(useLanguage());
  const items = (['wanted', 'unwanted', 'competences', 'interests', 'constraints'] as const).filter(
    (key) => lists[key].length > 0,
  );
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{word('fromBalance')}</h2>
      <DescriptionList
        items={items.map((key) => ({
          label: word(`balance.${key}`),
          value: <bdi>{lists[key].join(', ')}</bdi>,
        }))}
      />
      <p>
        <a href={href}>{word('readBalance')}</a>
      </p>
    </section>
  );
}
