import { randomUUID } from 'node:crypto';
import { findCompany } from '../../src/stages/companies/store/companies.ts';
import { makeLink } from '../../src/stages/places/commands/make-link.ts';
import { sendDescription } from '../../src/stages/places/commands/send-description.ts';
import { listInvitations } from '../../src/stages/places/store/invitations.ts';
import type { DescriptionContent, PlaceDescriptionId } from '../../src/stages/places/types.ts';
import { addDays, dayInRome } from '../../src/values/calendar-day.ts';
import { speakers } from './company-keys.ts';
import { done } from './done.ts';
import type { CompanyKeys } from './lay-out-companies.ts';
import { actAs, hourOf, type PathStage } from './path-stage.ts';

/** What a company wrote of its place, as it wrote it. */
const written: DescriptionContent = {
  title: 'Piegatura e controllo della biancheria',
  tasks: [
    'Piegare le lenzuola con la macchina',
    'Contare e legare i pacchi',
    'Mettere da parte i capi rotti',
  ],
  where: 'Stabilimento di San Casciano, reparto finitura',
  days: 'Dal lunedì al giovedì, 8–12',
  hoursMin: 12,
  hoursMax: 16,
  capacity: 1,
  fromOn: null,
  lostOn: null,
  transport: 'L’autobus ferma a duecento metri.',
  licences: [],
  licenceOther: [],
  surroundings: { noise: 'some', people: 'few', place: 'indoors', public: 'no' },
  adapts: ['seated', 'same-tasks', 'fixed-point'],
  ownPossible: ['Si può cominciare con due ore'],
  growth: 'Poi si impara a usare la stiratrice grande.',
  follows: 'Teresa',
  writer: 'Teresa Biancosi',
};

/** A company is given a link, which still opens, and has written by it: what it wrote waits to be taken over. */
export async function describeByLink(stage: PathStage, companies: CompanyKeys): Promise<void> {
  const [scout] = speakers['sud-est'].scout;
  const at = hourOf(stage, 6, '15:20');
  const token = await actAs(stage, scout, at, async (tx) => {
    const company = await findCompany(tx, companies.get('lavanderia') ?? '');
    if (company === undefined) throw new Error('The seed lost a company.');
    if ((await listInvitations(tx, company.id)).length > 0) return null;
    const link = {
      lastDay: addDays(dayInRome(stage.now), 20),
      organisationName: 'Comune di Bagno a Ripoli',
      contactLine: 'Rachele Innocenti, telefono 055 000 1998, la mattina',
    };
    return done(await makeLink(tx, company, link, `/aziende/${company.id}/posti/link`, at)).token;
  });
  if (token === null) return;
  const description = { id: randomUUID() as PlaceDescriptionId, content: written };
  const request = { address: '192.0.2.14', requestId: 'seed', now: hourOf(stage, 2, '17:05') };
  const sent = await sendDescription(stage.doors, token, description, request);
  if (!sent.ok) throw new Error(`The seed was refused a description: ${sent.code}.`);
}
