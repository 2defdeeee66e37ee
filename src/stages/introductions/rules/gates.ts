import type { Sureness } from '../../../law/dated.ts';
import { addDays, type CalendarDay } from '../../../values/calendar-day.ts';
import type { PlaceKind } from '../../places/types.ts';
import type { Gate, GateKind } from '../types.ts';

/** One line of the table: what a kind of place asks before the first hour. `if-asked`: only where the risk assessment,
 *  the agreement or the kind of placement asks it; then it is passed, or noted with why it is not needed. */
export type GateRule = {
  gate: GateKind;
  need: 'required' | 'if-asked';
  source: string;
  sure: Sureness;
  from: CalendarDay;
  to: CalendarDay | null;
};

type Line = readonly [GateRule['need'], string, string];

const line = (gate: GateKind, [need, source, from]: Line): GateRule => ({
  gate,
  need,
  source,
  // Every line is known from secondary pages or practice: shown «da verificare» until somebody has read the act.
  sure: 'verify',
  from: from as CalendarDay,
  to: null,
});

const training: Readonly<Record<GateKind, Line>> = {
  'agreement-signed': ['required', 'LR Toscana 32/2002, art. 17-ter; DD 14383/2018 (modello)', '2018-09-06'],
  'project-signed': ['required', 'LR Toscana 32/2002, artt. 17-bis e 17-ter', '2012-02-01'],
  inail: ['required', 'INAIL, circolare 16 del 4/3/2014', '2014-03-04'],
  'civil-liability': ['required', 'DPGR Toscana 47/R/2003, artt. 86-bis e seguenti', '2012-04-01'],
  unilav: ['required', 'DL 510/1996, art. 9-bis, c. 2: entro le 24 del giorno prima', '2007-01-01'],
  fitness: ['if-asked', 'D.Lgs 81/2008, art. 41: se la valutazione dei rischi la chiede', '2008-05-15'],
  'general-safety': [
    'required',
    'D.Lgs 81/2008, artt. 2 e 37; Accordo Stato-Regioni del 17/4/2025',
    '2008-05-15',
  ],
  'tutor-named': ['required', 'Linee guida tirocini del 25/5/2017', '2017-05-25'],
};

const inclusion: Readonly<Record<GateKind, Line>> = {
  ...training,
  'agreement-signed': ['required', 'DGR Toscana 620/2020', '2020-05-18'],
  'project-signed': ['required', 'DGR Toscana 620/2020: progetto personalizzato', '2020-05-18'],
  unilav: ['if-asked', 'DL 510/1996, art. 9-bis: per questo tipo di inserimento non è certo', '2007-01-01'],
};

const table: Readonly<Record<PlaceKind, readonly GateRule[]>> = {
  stage: lines(training),
  'borsa-lavoro': lines(inclusion),
  'professionalising-path': lines(inclusion),
  job: lines({
    'agreement-signed': ['required', 'D.Lgs 152/1997, art. 1: il contratto di lavoro', '1997-06-12'],
    inail: ['if-asked', 'DPR 1124/1965: posizione del datore di lavoro', '1965-10-13'],
    unilav: training.unilav,
    fitness: training.fitness,
    'general-safety': training['general-safety'],
    'tutor-named': ['if-asked', 'Se il progetto prevede chi la affianca', '2015-01-01'],
  }),
};

function lines(of: Readonly<Partial<Record<GateKind, Line>>>): GateRule[] {
  return Object.entries(of).map(([gate, l]) => line(gate as GateKind, l));
}

/** What a kind of place asks before the first hour, on a day. Its order is that of the table on the screen.
 *  @law LR 32/2002, art. 17-ter (Toscana); D.Lgs 81/2008, artt. 37 and 41; DL 510/1996, art. 9-bis; every line says its own */
export function gatesFor(kind: PlaceKind, day: CalendarDay): GateRule[] {
  return table[kind].filter((g) => g.from <= day && (g.to === null || day <= g.to));
}

/** A line of the table with what is known of it: the gate entered last. */
export type GateStanding = { rule: GateRule; gate: Gate | null };

/** Where each gate stands.
 *  @param gates of one introduction, the oldest first: a later line of the same kind takes the place of an earlier one */
export function standingGates(rules: readonly GateRule[], gates: readonly Gate[]): GateStanding[] {
  return rules.map((rule) => ({ rule, gate: gates.findLast((g) => g.gate === rule.gate) ?? null }));
}

/** First day on which she may work as far as this gate is concerned; null where it stands in no day's way.
 *  The communication is sent by midnight of the day before: its own day is too early. */
function opensOn(gate: Gate): CalendarDay | null {
  if (!gate.needed) return null;
  return gate.gate === 'unilav' ? addDays(gate.passedOn, 1) : gate.passedOn;
}

/** Gates that stand between her and a first day: nothing entered, or passed too late for that day. Empty: she may begin.
 *  A gate that the kind requires counts only when it was passed: a «non serve» does not open it. */
export function missingFor(standing: readonly GateStanding[], firstDay: CalendarDay): GateKind[] {
  return standing
    .filter(({ rule, gate }) => {
      if (gate === null || (rule.need === 'required' && !gate.needed)) return true;
      const opens = opensOn(gate);
      return opens !== null && opens > firstDay;
    })
    .map(({ rule }) => rule.gate);
}
