import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import type { CompanySafe } from '../types.ts';
import { companyParts } from '../words/company-parts.ts';

/** A sheet for a company on a page. */
export function CompanySheetView({ safe }: { readonly safe: CompanySafe }) {
  const { facts, lists, keep } = companyParts(safe, useLanguage());
  return (
    <>
      <DescriptionList items={facts} />
      {lists.map(({ heading, lines }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{keep}</p>
    </>
  );
}
