import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { type DataClass, relationKinds } from '../../../policy/vocabulary.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { isInForce, outwardName } from '../../organisations/rules.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listOrganisations } from '../../organisations/store/organisations.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { findContact } from '../../people/store/contacts.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import { listTimeline } from '../../people/store/timeline.ts';
import type { PersonId } from '../../people/types.ts';
import { listProjects } from '../../projects/store/projects.ts';
import { listReferralsOf } from '../../referral/store/referrals.ts';
import { peopleNoticeOf } from '../parts/people-notice.ts';
import { PersonView } from '../parts/person-view.tsx';

export const personQuery = z.object({ fatto: z.string().max(20).catch('') });
type Params = { personId: PersonId };

/** GET /persone/:personId: her page. What the reader may not read is absent, and leaves no gap. */
export async function personPage(asked: Asked<Params, z.output<typeof personQuery>, unknown>) {
  const { tx, me, language } = asked;
  const person = await findPerson(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const now = await getNow(tx);
  const facts = await loadFacts(tx, me, person.id);
  const allows = (dataClass: DataClass, action: 'read' | 'write') =>
    may(facts, { of: 'person', dataClass, action });
  const organisations = new Map(
    (await listOrganisations(tx, person.territoryId)).map((o) => [o.id as string, o]),
  );
  const mine = new Set(me.roles.flatMap((r) => r.organisationId ?? []));
  const nameOf = (id: string) => {
    const o = organisations.get(id);
    return o ? outwardName(o, language, mine) : '';
  };
  const relations = allows('relation', 'read')
    ? (await listRelationsOf(tx, person.id)).filter(
        (r) => r.accountId !== null && r.grantedAt !== null && isInForce(r, now),
      )
    : [];
  const accounts = await listAccountNames(
    tx,
    relations.map((r) => r.accountId),
  );
  const projects = new Map(
    (await listProjects(tx, person.territoryId)).map((p) => [p.id as string, p.title]),
  );
  return h(PersonView, {
    shell: asked.shell,
    person,
    today: dayInRome(asked.now),
    notice: peopleNoticeOf(asked.query.fatto, language),
    identity: await findIdentity(tx, person.id),
    contact: await findContact(tx, person.id),
    referrals: (await listReferralsOf(tx, person.id)).map((r) => ({
      id: r.id,
      state: r.state,
      project: projects.get(r.projectId) ?? '',
      sentAt: r.sentAt,
    })),
    withHer: relations.map((r) => ({
      id: r.id,
      kind: relationKinds[r.kind][language],
      who: accounts.get(r.accountId ?? '') ?? '',
      body: nameOf(r.organisationId),
      from: r.validFrom,
      to: r.validTo,
    })),
    timeline: await listTimeline(tx, person.id),
    may: {
      identity: allows('identity', 'write'),
      contact: allows('contact', 'write'),
      relation: allows('relation', 'read'),
      exclusion: allows('exclusion', 'read'),
    },
  });
}
