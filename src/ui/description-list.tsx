import type { ComponentChildren } from 'preact';
import { useWords } from './language.ts';
import { uiWords } from './words.ts';

/** One label and its value. */
export type DescriptionItem = { readonly label: string; readonly value: ComponentChildren };

/** Labels and values side by side, one above the other where it is narrow. What is empty reads "Non indicato". */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  const word = useWords(uiWords);
  return (
    <dl class="description-list">
      {items.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{isEmpty(value) ? <span class="not-given">{word('notGiven')}</span> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

function isEmpty(value: ComponentChildren): boolean {
  return value === undefined || value === null || value === '' || value === false;
}
