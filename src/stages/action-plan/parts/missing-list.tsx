import { useLanguage } from '../../../ui/language.ts';
import { speakPlan } from './speak.ts';

/** A thing that is missing, with where it is filled in; without an address where the reader cannot fill it in. */
export type ShownMissing = {
  code: `missing.${MissingCode}`;
  place?: string | undefined;
  href?: string | undefined;
};
type MissingCode =
  | 'selection'
  | 'balance'
  | 'days'
  | 'outside-project'
  | 'goal'
  | 'how-known'
  | 'measure'
  | 'who'
  | 'by'
  | 'by-outside'
  | 'review'
  | 'review-outside'
  | 'others'
  | 'hours';

/** What is missing for the signature, each with a link to where it is filled in. */
export function MissingList({ rows }: { rows: readonly ShownMissing[] }) {
  const word = speakPlan(useLanguage());
  if (rows.length === 0) return <p>{word('nothingMissing')}</p>;
  return (
    <>
      <p>{word('missingLead')}</p>
      <ul>
        {rows.map((m) => {
          const said = word(m.code, m.place === undefined ? {} : { place: m.place });
          return <li key={`${m.code}-${m.place ?? ''}`}>{m.href ? <a href={m.href}>{said}</a> : said}</li>;
        })}
      </ul>
    </>
  );
}
