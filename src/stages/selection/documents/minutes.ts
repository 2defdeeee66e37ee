import type { Block, Printable } from '../../../platform/documents/printable.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { Minutes } from '../rules/minutes.ts';
import { pointsText, type TieRule } from '../types.ts';
import { minutesWords } from '../words/minutes.ts';
import { selectionWords } from '../words.ts';

const word = (key: keyof typeof minutesWords) => minutesWords[key].it;
const points = (hundredths: number | null) => (hundredths === null ? '–' : pointsText(hundredths, 'it'));
const hour = new Intl.DateTimeFormat('it-IT', {
  timeZone: 'Europe/Rome',
  hour: '2-digit',
  minute: '2-digit',
});

/** The minutes of a selection as they are printed, in Italian, by protocol numbers: the same bytes for the same content. */
export function printableMinutes(m: Minutes): Printable {
  return {
    title: `${word('title')}: ${m.title}`,
    language: 'it',
    standard: 'PDF/A-2a',
    day: m.on,
    ...(m.funder === null ? {} : { funder: m.funder }),
    body: [
      {
        kind: 'facts',
        facts: [
          { label: word('project'), value: m.project },
          { label: word('mode'), value: selectionWords[`mode.${m.mode}`].it },
          { label: word('officer'), value: `${m.officer}, ${m.office}` },
          { label: word('seats'), value: m.seats === null ? word('noSeats') : String(m.seats) },
        ],
      },
      ...sittings(m),
      ...criteria(m),
      { kind: 'heading', level: 1, text: word('outcome') },
      outcomeTable(m),
      ...details(m),
      { kind: 'signature-line', signers: signers(m) },
    ],
  };
}

function sittings(m: Minutes): Block[] {
  return m.sessions.flatMap((s): Block[] => {
    const at = new Date(s.startsAt);
    return [
      { kind: 'heading', level: 1, text: `${s.title}, ${formatDay(dayInRome(at), 'it')}` },
      { kind: 'paragraph', text: `${s.place}, ${word('at')} ${hour.format(at)}` },
      {
        kind: 'table',
        caption: word('members'),
        columns: [
          { label: word('member') },
          { label: word('service') },
          { label: word('part') },
          { label: word('present') },
        ],
        rows: s.seats.map((x) => [
          x.name,
          x.forService,
          word(`part.${x.part}` as 'part.chair'),
          x.attended === null ? '–' : word(x.attended ? 'yes' : 'no'),
        ]),
      },
    ];
  });
}

function criteria(m: Minutes): Block[] {
  if (m.criteria.list.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: word('criteria') },
    {
      kind: 'table',
      caption: word('criteriaCaption'),
      columns: [
        { label: word('criterion'), width: 3 },
        { label: word('most'), align: 'right' },
        { label: word('weight'), align: 'right' },
      ],
      rows: m.criteria.list.map((c) => [c.label, points(c.maxPoints), points(c.weight)]),
    },
    { kind: 'paragraph', text: `${word('reckoning')} ${word('minimum')}: ${points(m.criteria.minimum)}.` },
    ...(m.ties.length === 0
      ? []
      : ([
          { kind: 'paragraph', text: word('ties') },
          { kind: 'list', ordered: true, items: m.ties.map((t) => tieText(m, t)) },
        ] satisfies Block[])),
  ];
}

function tieText(m: Minutes, tie: TieRule): string {
  if (tie.kind === 'criterion')
    return `${word('tie.criterion')}: ${m.criteria.list.find((c) => c.code === tie.criterion)?.label ?? ''}`;
  return tie.kind === 'draw' ? `${word('tie.draw')}: «${tie.seed}»` : word(`tie.${tie.kind}`);
}

function outcomeTable(m: Minutes): Block {
  const ranked = m.criteria.list.length > 0;
  return {
    kind: 'table',
    caption: word('outcomeCaption'),
    columns: [
      { label: word('number'), width: 2 },
      { label: word('place'), align: 'right' },
      ...(ranked ? [{ label: word('points'), align: 'right' as const }] : []),
      { label: word('completed') },
      { label: word('state'), width: 2 },
    ],
    rows: m.rows.map((r) => [
      r.number,
      r.rank === null ? '–' : String(r.rank),
      ...(ranked ? [points(r.points)] : []),
      formatDay(dayInRome(new Date(r.completedAt)), 'it'),
      selectionWords[`state.${r.state}`].it,
    ]),
  };
}

function details(m: Minutes): Block[] {
  if (m.criteria.list.length === 0) return [];
  const rows = m.rows.flatMap((r) => r.scores.map((s) => [r.number, s.member, ...s.points.map(points)]));
  const abstained = m.rows.flatMap((r) => r.abstained.map((name) => `${name}: ${r.number}`));
  return [
    { kind: 'heading', level: 1, text: word('scores') },
    {
      kind: 'table',
      caption: word('scoresCaption'),
      columns: [
        { label: word('number'), width: 2 },
        { label: word('member'), width: 2 },
        ...m.criteria.list.map((c) => ({ label: c.label, align: 'right' as const })),
      ],
      rows,
    },
    ...(abstained.length === 0
      ? []
      : ([
          { kind: 'heading', level: 1, text: word('abstentions') },
          { kind: 'list', items: abstained },
        ] satisfies Block[])),
  ];
}

function signers(m: Minutes): string[] {
  const seats = m.sessions.flatMap((s) => s.seats);
  const chair = seats.find((s) => s.part === 'chair');
  const secretary = seats.find((s) => s.part === 'secretary');
  const lines = [
    ...(chair ? [`${chair.name}\n${word('part.chair')}`] : []),
    ...(secretary ? [`${secretary.name}\n${word('part.secretary')}`] : []),
  ];
  return lines.length > 0 ? lines : [`${m.officer}\n${m.office}`];
}
