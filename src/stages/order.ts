/** The stages in pathway order: from the first referral to the last letter, then what composes them.
 *  A stage imports only stages that stand before it here; the navigation shows them in this order.
 *  A name stands here before its folder exists: the folder comes with the work that fills it. */
export const stageOrder = [
  'organisations',
  'projects',
  'people',
  'diary',
  'referral',
  'eligibility',
  'meetings',
  'selection',
  'assessment',
  'competency-balance',
  'action-plan',
  'companies',
  'places',
  'needs-card',
  'matching',
  'introductions',
  'activities',
  'placements',
  'attendance',
  'allowances',
  'outcomes',
  'reporting',
  'network',
  'restitution',
  'editorial',
  'figures',
  'feedback',
  'public-site',
  'portal',
  'casefile',
] as const;

/** The name of a stage, which is also the name of its folder. */
export type Stage = (typeof stageOrder)[number];
