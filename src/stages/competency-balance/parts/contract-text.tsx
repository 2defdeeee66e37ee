import { useLanguage } from '../../../ui/language.ts';
import { contractWords } from '../words/contract.ts';

type Props = {
  /** the clauses in Italian, which are what is signed, and in the reader's language */
  readonly clauses: readonly { it: string; own: string }[];
  readonly needs: string | null;
};

/** The contract as it is signed: its clauses in Italian, the other language beside them, and what she asks. */
export function ContractText({ clauses, needs }: Props) {
  const lang = useLanguage();
  return (
    <section>
      <h2>{contractWords.contractTitle[lang]}</h2>
      <ol>
        {clauses.map((c) => (
          <li key={c.it}>
            <span lang="it">{c.it}</span>
            {lang !== 'it' && (
              <>
                <br />
                {c.own}
              </>
            )}
          </li>
        ))}
      </ol>
      {needs !== null && (
        <>
          <h3>{contractWords.needsTitle[lang]}</h3>
          <p class="prose" dir="auto">
            {needs}
          </p>
        </>
      )}
    </section>
  );
}
