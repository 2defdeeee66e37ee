import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Gate, GateKind } from '../types.ts';
import { speakGates } from './speak.ts';

/** A line of the table: what is asked, from where, and what was entered. */
export type GateLine = {
  gate: GateKind;
  need: 'required' | 'if-asked';
  source: string;
  verify: boolean;
  entered: Gate | null;
};

type Props = {
  lines: readonly GateLine[];
  /** URL under which each gate is entered; undefined where the reader may not, or it is not the time */
  enterAt: string | undefined;
};

/** What must be there before the first hour, line by line with its source. */
export function GateTable({ lines, enterAt }: Props) {
  const lang = useLanguage();
  const word = speakGates(lang);
  return (
    <>
      <DataTable
        caption={word('gatesCaption')}
        captionHidden
        rows={lines}
        rowKey={(l) => l.gate}
        empty={<p>{word('gatesNone')}</p>}
        columns={[
          { key: 'gate', label: word('gate'), render: (l) => word(`gate.${l.gate}`) },
          { key: 'need', label: word('need'), render: (l) => word(l.need) },
          { key: 'standing', label: word('standing'), render: (l) => <Standing gate={l.entered} /> },
          {
            key: 'reference',
            label: word('reference'),
            render: (l) => l.entered && <bdi>{l.entered.reference}</bdi>,
          },
          {
            key: 'source',
            label: word('source'),
            render: (l) => (l.verify ? `${l.source} (${word('verify')})` : l.source),
          },
          ...(enterAt === undefined
            ? []
            : [
                {
                  key: 'enter',
                  label: word('enter'),
                  render: (l: GateLine) => (
                    <a href={`${enterAt}/${l.gate}`}>
                      {word('enter')}
                      <span class="visually-hidden"> {word(`gate.${l.gate}`)}</span>
                    </a>
                  ),
                },
              ]),
        ]}
      />
      {lines.some((l) => l.verify) && <p>{word('gatesVerify')}</p>}
    </>
  );
}

function Standing({ gate }: { gate: Gate | null }) {
  const lang = useLanguage();
  const word = speakGates(lang);
  if (gate === null) return <StateTag tone="waiting">{word('missing')}</StateTag>;
  if (!gate.needed) return <StateTag tone="neutral">{word('notNeeded')}</StateTag>;
  return <StateTag tone="good">{word('passed', { day: formatDay(gate.passedOn, lang) })}</StateTag>;
}
