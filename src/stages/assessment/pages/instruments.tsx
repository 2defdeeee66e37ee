import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { listInstruments } from '../store/instruments.ts';
import type { InstrumentVersion } from '../types.ts';
import { type InstrumentWord, instrumentWords } from '../words/instruments.ts';

/** Whether to show what leads to the editor. The route decides; this only spares a button that would lead nowhere. */
export async function mayEditInstruments(asked: Asked<unknown, unknown, unknown>): Promise<boolean> {
  const facts = await loadFacts(asked.tx, asked.me);
  return may(facts, { of: 'list', dataClass: 'instrument', action: 'write' });
}

/** GET /strumenti: by what one assesses. */
export async function instrumentsPage(asked: Asked<unknown, unknown, unknown>) {
  return h(Instruments, {
    asked,
    rows: await listInstruments(asked.tx),
    mayEdit: await mayEditInstruments(asked),
  });
}

type Shown = {
  asked: Asked<unknown, unknown, unknown>;
  rows: readonly InstrumentVersion[];
  mayEdit: boolean;
};

function Instruments({ asked, rows, mayEdit }: Shown) {
  const lang = asked.language;
  const word = (key: InstrumentWord) => say(instrumentWords, key, lang);
  return (
    <OfficePage shell={asked.shell} title={word('instruments')} lead={word('instrumentsLead')}>
      {mayEdit && (
        <p>
          <ButtonLink href="/strumenti/nuovo" variant="primary">
            {word('add')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('instruments')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={null}
        columns={[
          {
            key: 'instrument',
            label: word('instrument'),
            render: (r) => <a href={`/strumenti/${r.code}`}>{r.content.title[lang]}</a>,
          },
          { key: 'version', label: word('version'), numeric: true, render: (r) => String(r.number) },
          { key: 'origin', label: word('origin'), render: (r) => word(r.builtIn ? 'builtIn' : 'ownOne') },
          { key: 'source', label: word('source'), render: (r) => r.source },
        ]}
      />
    </OfficePage>
  );
}
