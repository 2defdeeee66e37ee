import type { Written } from './written.ts';

/** The privacy notice in English. */
export const privacyEn: Written = {
  title: 'Privacy notice',
  lead: 'Who uses the data, for what, for how long, and what you can ask for.',
  body: `
## Who answers for the data

The bodies of each project’s partnership are joint controllers of the common register (GDPR, art. 26). The essence of their arrangement can be asked of: [office that gives the essence of the arrangement].

- Controller for this site: [name and contacts of the controller].
- Data protection officer: [name and contacts of the data protection officer].

Municipalities and the health authority remain controllers of their own social and health files. The Region is controller of the data that the European Social Fund asks of it.

## If you read this site

The public pages use no cookies, make no profile and do not ask who you are. Your network address serves the connection; to stop abuse there remains of it, for one day, nothing but a fingerprint that cannot be turned back.

If you say how clear a page is, we do not ask your name. What you write is read by whoever edits the site, and deleted after twelve months. Do not write data of yours or of others.

## If you offer a place

We use name, telephone, e-mail and what you write to speak with you of that place. Basis: the project’s task in the public interest (GDPR, art. 6 par. 1 lett. e). They are read by those who speak with companies in your territory. The offer is deleted twelve months after its answer. If the company becomes one of the project’s, its contacts stay on its page.

## If you apply, or a project follows you

**What for.** To know whether the project is for you, for your plan, for stages, to pay the allowance and to account to those who fund.

**On what basis.** Tasks in the public interest and duties of law (GDPR, art. 6 par. 1 lett. c and e). For health data: GDPR, art. 9 par. 2 lett. b, g and h, and D.Lgs 196/2003, art. 2-sexies par. 2 lett. m, s, t, u, aa, bb and dd. Taking part does not hang on a consent to data.

**When your consent is needed.** For photographs, videos, books and public meetings, and to tell a company something of you. Each consent stands by itself and can be taken back whenever you like; saying no changes nothing on your path.

**Where they come from.** From you, from whoever acts for you, from the service that follows you.

**Who sees them.** Each sees only what their task needs, and every reading is written down. The company gets name, days, hours, tasks and adjustments: never a diagnosis. Whoever is followed by a SerD has a right to anonymity (DPR 309/1990, art. 120). No names are published, nor numbers so small that somebody could be recognised.

**No machine decides.** The program may propose a match and say why. A person always decides, and writes the reason (GDPR, art. 22).

## For how long

- An application begun and not sent: 30 days from when you last saved it.
- Papers on the spending of an ESF project: for 2021-2027 five years from 31 December of the year of the last payment (Reg. EU 2021/1060, art. 82); for 2014-2020 as Reg. EU 1303/2013, art. 140, says.
- Papers on allowances and taxes: [years, by tax law].
- The file of the path: [time set by each body’s own schedule].

## What you can ask for

You can ask to see your data, in plain words, to correct them, to limit their use and to object. Deletion is bounded by the times above. Write to [e-mail for the exercise of rights]. You may also turn to the Garante per la protezione dei dati personali.`,
};
