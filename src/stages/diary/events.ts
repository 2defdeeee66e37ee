/** Events of this stage, as they stand in the timeline, which whoever knows of her reads: they say that something was
 *  written or fixed, never of what kind, with whom, or what came of it. Reserved notes have none. */
export const diaryEvents = {
  written: 'diary.written',
  corrected: 'diary.corrected',
  fixed: 'diary.appointment-fixed',
  moved: 'diary.appointment-moved',
  closed: 'diary.appointment-closed',
  cancelled: 'diary.appointment-cancelled',
} as const;
