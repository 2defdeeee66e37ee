import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage, useWords } from '../../../ui/language.ts';
import {
  type CandidacyState,
  type Channel,
  type CommunicationKind,
  type ComplaintKind,
  pointsText,
  type Way,
} from '../types.ts';
import { selectionWords } from '../words.ts';

/** The acts of a candidacy, as they are shown; days as they are written. */
export type Acts = {
  decisions: readonly {
    id: string;
    outcome: Exclude<CandidacyState, 'to-choose'>;
    way: Way;
    reason: string;
    who: string;
    day: string;
  }[];
  scores: readonly { id: string; member: string; label: string; points: number; note: string | null }[];
  communications: readonly {
    id: string;
    kind: CommunicationKind;
    channel: Channel;
    day: string;
    until: string | null;
    href: string | undefined;
  }[];
  complaints: readonly {
    id: string;
    kind: ComplaintKind;
    text: string;
    outcome: 'upheld' | 'rejected' | null;
    answer: string | null;
    day: string;
    due: string | null;
  }[];
};

/** Decisions, points, letters and complaints, each as a table. */
export function CandidacyActs({ acts }: { acts: Acts }) {
  const word = useWords(selectionWords);
  const lang = useLanguage();
  return (
    <>
      <section>
        <h2>{word('history')}</h2>
        <DataTable
          caption={word('history')}
          captionHidden
          rows={acts.decisions}
          rowKey={(d) => d.id}
          empty={<p>{word('noDecision')}</p>}
          columns={[
            { key: 'outcome', label: word('decision'), render: (d) => word(`state.${d.outcome}`) },
            { key: 'way', label: word('way'), render: (d) => word(`way.${d.way}`) },
            { key: 'reason', label: word('reason'), render: (d) => <span dir="auto">{d.reason}</span> },
            {
              key: 'who',
              label: word('decidedWho'),
              render: (d) => word('decidedBy', { who: d.who, day: d.day }),
            },
          ]}
        />
      </section>
      {acts.scores.length > 0 && (
        <section>
          <h2>{word('scores')}</h2>
          <DataTable
            caption={word('scores')}
            captionHidden
            rows={acts.scores}
            rowKey={(s) => s.id}
            empty={undefined}
            columns={[
              { key: 'label', label: word('criterion'), render: (s) => s.label },
              { key: 'member', label: word('member'), render: (s) => <bdi>{s.member}</bdi> },
              {
                key: 'points',
                label: word('points'),
                numeric: true,
                render: (s) => pointsText(s.points, lang),
              },
              { key: 'note', label: word('scoreNote'), render: (s) => <span dir="auto">{s.note}</span> },
            ]}
          />
        </section>
      )}
      <section>
        <h2>{word('communications')}</h2>
        <DataTable
          caption={word('communications')}
          captionHidden
          rows={acts.communications}
          rowKey={(m) => m.id}
          empty={<p>{word('noCommunications')}</p>}
          columns={[
            { key: 'kind', label: word('what'), render: (m) => word(`told.${m.kind}`) },
            { key: 'day', label: word('toldDay'), render: (m) => m.day },
            { key: 'channel', label: word('channel'), render: (m) => word(`channel.${m.channel}`) },
            { key: 'until', label: word('until'), render: (m) => m.until ?? '–' },
            {
              key: 'file',
              label: word('letter'),
              render: (m) => m.href && <a href={m.href}>{word('downloadPdf')}</a>,
            },
          ]}
        />
      </section>
      <section>
        <h2>{word('complaints')}</h2>
        <DataTable
          caption={word('complaints')}
          captionHidden
          rows={acts.complaints}
          rowKey={(x) => x.id}
          empty={<p>{word('noComplaints')}</p>}
          columns={[
            { key: 'kind', label: word('what'), render: (x) => `${word(`complaint.${x.kind}`)}, ${x.day}` },
            { key: 'text', label: word('text'), render: (x) => <span dir="auto">{x.text}</span> },
            { key: 'due', label: word('answerBy'), render: (x) => x.due ?? '–' },
            {
              key: 'outcome',
              label: word('answerOutcome'),
              render: (x) => word(`answer.${x.outcome ?? 'none'}`),
            },
            { key: 'answer', label: word('answerText'), render: (x) => <span dir="auto">{x.answer}</span> },
          ]}
        />
      </section>
    </>
  );
}
