/** What a message is about, closed here and in the table: the two sentences of a mail are made from it alone. */
export const messageKinds = [
  'relation-asked',
  'relation-declined',
  'relation-accepted',
  'referral-arrived',
  'referral-answered',
  'charge-asked',
  'evidence-expires',
  'appointment-reminder',
  'possible-duplicate',
  'relation-ends',
  'representative-dissent',
  'import-done',
  'meeting-convened',
  'place-described',
  'offer-arrived',
] as const;
/** What a message is about. */
export type MessageKind = (typeof messageKinds)[number];

/** Why a try failed, closed here and in the table: what a mail server says may quote an address. */
export const mailProblems = [
  'no-connection',
  'not-secure',
  'sign-in-refused',
  'not-now',
  'refused',
  'interrupted',
  'account-closed',
  'nobody-there',
  'not-hers',
  'too-old',
  'no-longer-needed',
  'other',
] as const;
/** Why a try failed. */
export type MailProblem = (typeof mailProblems)[number];
