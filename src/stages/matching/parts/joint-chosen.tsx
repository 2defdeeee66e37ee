import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import { jointWords } from '../words/joint.ts';
import type { ShownAlternative, ShownChosen } from './joint-shown.ts';

/** The chosen pair: the proposal in sentences, its reasons for who may read them, and every other place with its cost. */
export function JointChosen({ chosen, children }: { chosen: ShownChosen; children?: ComponentChildren }) {
  const word = useWords(jointWords);
  return (
    <section aria-labelledby="chosen-pair">
      <h2 id="chosen-pair">
        {chosen.label}
        {chosen.place && ` · ${chosen.place}`}
      </h2>
      {chosen.sentences.map((s) => (
        <p key={s}>{s}</p>
      ))}
      {chosen.readsReasons ? children : <p>{word('jointNoReasons')}</p>}
      {chosen.tryFree && (
        <p>
          <ButtonLink href={chosen.tryFree}>{word('jointTryFree')}</ButtonLink>
        </p>
      )}
      {chosen.alternatives.length > 0 && <Alternatives rows={chosen.alternatives} />}
    </section>
  );
}

function Alternatives({ rows }: { rows: readonly ShownAlternative[] }) {
  const word = useWords(jointWords);
  return (
    <>
      <h3>{word('jointAlternatives')}</h3>
      <DataTable
        caption={word('jointAlternatives')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.place}
        empty={null}
        columns={[
          {
            key: 'place',
            label: word('jointPlace'),
            render: (r) => (
              <>
                {r.place}
                {r.points && (
                  <>
                    <br />
                    <span class="joint-small">{word('jointPointsOf', { points: r.points })}</span>
                  </>
                )}
              </>
            ),
          },
          { key: 'cost', label: word('jointCost'), render: (r) => <Cost row={r} /> },
        ]}
      />
    </>
  );
}

function Cost({ row: r }: { row: ShownAlternative }) {
  const word = useWords(jointWords);
  return (
    <div>
      {r.cost}
      {r.moves.length > 1 && (
        <ul class="joint-small">
          {r.moves.slice(1).map((m) => (
            <li key={m}>{m}</li>
          ))}
        </ul>
      )}
      <ul class="joint-tries">
        {r.tryLock && (
          <li>
            <a href={r.tryLock} aria-label={`${word('jointTryLock')}: ${r.place}`}>
              {word('jointTryLock')}
            </a>
          </li>
        )}
        {r.tryVeto && (
          <li>
            <a href={r.tryVeto} aria-label={`${word('jointTryVeto')}: ${r.place}`}>
              {word('jointTryVeto')}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
