import type { ComponentChildren } from 'preact';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Language } from '../../../ui/language.ts';
import { useWords } from '../../../ui/language.ts';
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx';
import type { Relation } from '../types.ts';
import { organisationWords } from '../words.ts';
import { Period } from './period.tsx';

/** Where a relation stands. */
export type ShownState = 'waiting' | 'coming' | 'active' | 'ended';
/** A relation as the table shows it, in words already. */
export type ShownRelation = Pick<
  Relation,
  'id' | 'validFrom' | 'validTo' | 'substitutesFor' | 'endReason'
> & { who: string; body: string; does: string; state: ShownState };

const tones = {
  waiting: 'waiting',
  coming: 'waiting',
  active: 'good',
  ended: 'neutral',
} as const satisfies Record<ShownState, StateTone>;

type Props = {
  caption: string;
  rows: readonly ShownRelation[];
  lang: Language;
  soonBefore: Date;
  empty: ComponentChildren;
  href: (r: ShownRelation) => string | undefined;
};

/** Who walks with a person, for which body, from when to when. Why a relation ended is told only where it tells nothing
 *  of somebody else: never that she was excluded. */
export function RelationTable({ caption, rows, lang, soonBefore, empty, href }: Props) {
  const word = useWords(organisationWords);
  const name = (r: ShownRelation) => <bdi>{r.who || word('someone')}</bdi>;
  const linked = (to: string | undefined, shown: ComponentChildren) =>
    to === undefined ? shown : <a href={to}>{shown}</a>;
  const soon = (r: ShownRelation) => r.state === 'active' && r.validTo !== null && r.validTo <= soonBefore;
  const state = (r: ShownRelation) =>
    word(r.endReason === 'declined' ? 'declined' : r.endReason === 'handed-over' ? 'handedOver' : r.state);
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={(r) => r.id}
      empty={empty}
      columns={[
        { key: 'who', label: word('who'), render: (r) => linked(href(r), name(r)) },
        { key: 'body', label: word('body'), render: (r) => r.body },
        {
          key: 'does',
          label: word('does'),
          render: (r) => (r.substitutesFor ? `${r.does} · ${word('substitute')}` : r.does),
        },
        {
          key: 'when',
          label: word('when'),
          render: (r) => <Period from={r.validFrom} to={r.validTo} lang={lang} />,
        },
        {
          key: 'state',
          label: word('state'),
          render: (r) => (
            <StateTag tone={soon(r) ? 'waiting' : tones[r.state]}>
              {soon(r) ? word('endsSoon') : state(r)}
            </StateTag>
          ),
        },
      ]}
    />
  );
}
