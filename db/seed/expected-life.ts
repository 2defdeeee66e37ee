/** Where each thing that happens beside a referral leaves its rows, as an SQL expression after `from`. */
export const rowsOfLife = [
  ['close-person', 'app.close_person'],
  ['died', 'app.death'],
  ['death-undone', 'app.death where undone_at is not null'],
  ['checking-begun', 'app.eligibility'],
  ['paper', 'app.evidence'],
  ['decided', "app.eligibility_decision where outcome <> 'reopened'"],
  ['reopened', "app.eligibility_decision where outcome = 'reopened'"],
  ['entry', 'app.diary_entry'],
  ['reserved-note', 'app.reserved_note'],
  ['joined', 'app.merge'],
  ['merge-undone', 'app.merge where undone_at is not null'],
  ['report', 'app.report'],
  ['mark', 'app.work_mark'],
  ['dissent-resolved', 'app.dissent where resolved_on is not null'],
] as const;

/** Colleagues by whom one enters, how much at least waits on their first page, and something that does. */
export const firstPages = [
  ['irene.baldacci', 15, 'hold-appointment'],
  ['irene.baldacci', 15, 'tell-judge'],
  ['irene.baldacci', 15, 'answer-application'],
  ['tommaso.vettori', 10, 'answer-duplicate'],
  ['gloria.masini', 3, 'assign-application'],
  ['samuele.corti', 3, 'hold-appointment'],
  ['beatrice.landucci', 3, 'answer-request'],
  ['manuela.bertelli', 2, 'answer-referral'],
  ['elena.mannucci', 5, 'renew-evidence'],
  // Ilir’s colleague gave it to him.
  ['marco.poggesi', 4, 'decide-requirements'],
] as const;
