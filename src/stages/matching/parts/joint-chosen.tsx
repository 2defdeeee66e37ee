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
          { key: 'place', label: word('jointPlace'), render: (r) => r.place },
          { key: 'points', label: word('jointPoints'), numeric: true, render: (r) => r.points ?? '–' },
          { key: 'cost', label: word('jointCost'), render: (r) => r.cost },
          {
            key: 'moves',
            label: word('jointMoves'),
            render: (r) =>
              r.moves.length === 0 ? (
                '–'
              ) : (
                <ul class="plain-list">
                  {r.moves.map((m) => (
                    <li key={m}>{m}</li>
                  ))}
                </ul>
              ),
          },
          {
            key: 'try',
            label: word('jointChanges'),
            render: (r) => (
              <ul class="plain-list">
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
            ),
          },
        ]}
      />
    </>
  );
}
