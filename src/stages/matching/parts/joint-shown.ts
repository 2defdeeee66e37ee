import type { Problem } from '../../../../packages/assignment/src/assignment.ts';

/** What the table of everybody shows, ready to be read: points out of a hundred, names or codes. */
export type ShownPerson = {
  caseId: string;
  /** her name to who follows her, her code to the others */
  label: string;
  href: string;
  group: 'l68' | 'mental-health' | null;
  readyOn: string | null;
  place: string | null;
  points: string | null;
  /** how far from her best place; null where it is her best, or where nothing is known */
  gap: string | null;
  mark: 'held' | 'lock' | 'best' | 'even' | null;
  stale: boolean;
};

export type ShownPlace = {
  placeId: string;
  label: string;
  company: string;
  href: string;
  lostOn: string | null;
  used: number;
  room: number;
  price: string;
  tryClose: string;
  tryAdd: string;
};

/** Who moves from where to where, as a sentence. */
export type ShownMove = string;

export type ShownAlternative = {
  place: string;
  points: string | null;
  /** a sentence: nothing, so many points, or no room can be made */
  cost: string;
  moves: readonly ShownMove[];
  tryLock: string | null;
  tryVeto: string | null;
};

/** The pair in the middle: how it stands, why, and what else there is. */
export type ShownChosen = {
  caseId: string;
  label: string;
  place: string | null;
  /** the proposal said in sentences: her best, how far, why not */
  sentences: readonly string[];
  readsReasons: boolean;
  tryFree: string | null;
  alternatives: readonly ShownAlternative[];
};

/** Something tried and not yet done. */
export type ShownTrial = {
  title: string;
  moves: readonly ShownMove[];
  loss: string;
  confirm:
    | { kind: 'lock' | 'veto' | 'free'; caseId: string; placeId: string }
    | { kind: 'place'; href: string };
  problem: string | null;
};

export type ShownRun = { href: string; label: string; lead: string };

/** What the island of the table reads: the problem in numbers and the sentences it answers with. */
export type JointLiveData = {
  problem: Problem;
  caseIds: readonly string[];
  placeIds: readonly string[];
  people: readonly string[];
  places: readonly string[];
  language: 'it' | 'en';
  words: Record<
    'changes' | 'move' | 'none' | 'nothing' | 'even' | 'loss' | 'gain' | 'impossible' | 'goOn',
    string
  > & {
    tried: Record<'lock' | 'veto' | 'free' | 'close' | 'add', string>;
  };
};
