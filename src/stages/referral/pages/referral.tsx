import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { outwardName } from '../../organisations/rules.ts';
import { findOrganisation } from '../../organisations/store/organisations.ts';
import { findContact } from '../../people/store/contacts.ts';
import { findOpenDissent } from '../../people/store/dissents.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import { findProject } from '../../projects/store/projects.ts';
import { findRepresentation } from '../commands/find-representation.ts';
import { ReferralView } from '../parts/referral-view.tsx';
import type { ReferralViewProps } from '../parts/referral-view-props.ts';
import { mayStep, missingForSending } from '../rules.ts';
import { listAgreements, listNotices, listReleases } from '../store/agreements.ts';
import { findLetter, listDecisions } from '../store/letters.ts';
import { listPapers } from '../store/papers.ts';
import { listProtocolsOf } from '../store/protocols.ts';
import { findOriginName, listReferralEvents } from '../store/referral-list.ts';
import { referralWords } from '../words.ts';
import { openedReferral, type ReferralParams } from './opened-referral.ts';

export const referralPageQuery = z.object({ fatto: z.string().max(20).catch('') });

/** GET /persone/:personId/segnalazioni/:referralId: the referral, and what is to be done with it. */
export async function referralPage(
  asked: Asked<ReferralParams, z.output<typeof referralPageQuery>, unknown>,
) {
  return shown(asked, [], asked.query.fatto);
}

/** The same page after a step that was refused. */
export async function referralAgain(
  asked: Asked<ReferralParams, unknown, unknown>,
  _typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, sayProblems(referralWords, problems, asked.language), '');
}

async function shown(
  asked: Asked<ReferralParams, unknown, unknown>,
  problems: readonly Problem[],
  done: string,
) {
  const referral = await openedReferral(asked);
  const person = referral && (await findPerson(asked.tx, referral.personId));
  if (referral === undefined || person === undefined) return undefined;
  const { tx } = asked;
  const facts = await loadFacts(tx, asked.me, person.id);
  const allows = (action: 'write' | 'decide') => may(facts, { of: 'person', dataClass: 'referral', action });
  const identity = await findIdentity(tx, person.id);
  const letter = await findLetter(tx, referral.id);
  const agreements = await listAgreements(tx, referral.id);
  const notices = await listNotices(tx, person.id);
  const organisation = await findOrganisation(tx, referral.organisationId);
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  const writes = allows('write');
  const representation = await findRepresentation(tx, person.id, asked.now);
  const dissentOpen = (await findOpenDissent(tx, person.id, 'agreement-to-be-referred')) !== undefined;
  const registers = may(facts, { of: 'person', dataClass: 'protocol', action: 'write' });
  const props: ReferralViewProps = {
    shell: asked.shell,
    csrf: asked.csrf,
    formKeys: { send: asked.formKey(), accept: asked.formKey() },
    now: asked.now,
    problems,
    notice: doneNotice(referralWords, done, asked.language),
    referral,
    person,
    identity,
    letter,
    agreements,
    notices,
    contact: await findContact(tx, person.id),
    releases: await listReleases(tx, person.id),
    decisions: await listDecisions(tx, referral.id),
    events: await listReferralEvents(tx, referral.id),
    representation,
    papers: letter ? (await listPapers(tx, referral.id)).length : undefined,
    protocols: (await listProtocolsOf(tx, 'referral', referral.id)).map((p) => ({
      ...p,
      body: outwardName(p.organisation, asked.language, mine),
    })),
    project: (await findProject(tx, referral.projectId))?.title ?? '',
    from: organisation ? outwardName(organisation, asked.language, mine) : '',
    service: await findOriginName(tx, referral.id),
    may: {
      edit: writes && mayStep(referral.state, 'edit'),
      write: writes,
      register: registers,
      withdraw: writes && mayStep(referral.state, 'withdraw'),
      decide: allows('decide') && mayStep(referral.state, 'accept'),
    },
    missing:
      writes && identity && letter && mayStep(referral.state, 'send')
        ? missingForSending({
            identity,
            letter,
            agreements,
            noticeGiven: notices.length > 0,
            representation,
            dissentOpen,
          })
        : undefined,
  };
  return h(ReferralView, props);
}
