import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { again, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import type { OrganisationId, TerritoryId } from '../../organisations/types.ts';
import type { PersonId } from '../../people/types.ts';
import { protocolSchema, registerProtocol } from '../../referral/commands/register-protocol.ts';
import { ProtocolFields } from '../../referral/parts/protocol-form.tsx';
import { protocolWords } from '../../referral/words/protocol.ts';
import { referralWords } from '../../referral/words.ts';
import { PaperFormPage } from '../parts/paper-form-page.tsx';
import { listEligibilityDecisions } from '../store/checks.ts';
import { findEligibility } from '../store/eligibilities.ts';
import { type CaseParams, openedCase, requirementsUrl } from './opened-case.ts';
import { openedPaper, type PaperParams, paperUrl } from './opened-paper.ts';

/** The form: the same for the documents of every stage. */
export const protocolBody = protocolSchema;

/** A document of this stage that a body registers, and the page it is shown on. */
type Target = {
  subject: 'eligibility-decision' | 'evidence';
  id: string;
  person: { id: PersonId; territoryId: TerritoryId };
  url: string;
};
type Find<P> = (asked: Asked<P, unknown, unknown>) => Promise<Target | undefined>;

/** The last decision of a case. */
const decisionOf: Find<CaseParams> = async (asked) => {
  const opened = await openedCase(asked);
  const e = opened && (await findEligibility(asked.tx, opened.standing.id));
  const [last] = e ? await listEligibilityDecisions(asked.tx, e.id) : [];
  if (opened === undefined || e === undefined || last === undefined) return undefined;
  const person = { id: e.personId, territoryId: e.territoryId };
  return { subject: 'eligibility-decision', id: last.id, person, url: requirementsUrl(opened.standing) };
};

const paperOf: Find<PaperParams> = async (asked) => {
  const opened = await openedPaper(asked);
  if (opened === undefined) return undefined;
  const { evidence, person } = opened;
  return { subject: 'evidence', id: evidence.id, person, url: paperUrl(evidence) };
};

/** GET, POST and the form with what was typed, for a number under which a body registered a document of this stage. */
function protocolOf<P>(find: Find<P>) {
  const shown = async (
    asked: Asked<P, unknown, unknown>,
    typed: Typed = {},
    problems: readonly Problem[] = [],
  ) => {
    const target = await find(asked);
    if (target === undefined) return undefined;
    const word = (key: keyof typeof protocolWords) => say(protocolWords, key, asked.language);
    const bodies = new Map(
      asked.me.roles.flatMap(({ organisationId: id, organisationName: name }) =>
        id ? [[id, { id, name: name ?? '' }] as const] : [],
      ),
    );
    const said = sayProblems(referralWords, problems, asked.language);
    return (
      <PaperFormPage
        asked={asked}
        action={`${target.url}/protocollo`}
        title={word('protocolNew')}
        lead={word('protocolNewLead')}
        submit={word('protocolSave')}
        problems={said}
        back={[{ href: target.url, label: word(`protocol.${target.subject}`) }]}
      >
        <ProtocolFields
          subject={target.subject}
          subjectId={target.id}
          bodies={[...bodies.values()]}
          typed={typed}
          problems={said}
        />
      </PaperFormPage>
    );
  };
  return {
    page: (asked: Asked<P, unknown, unknown>) => shown(asked),
    again: shown,
    save: async (asked: Asked<P, unknown, z.output<typeof protocolSchema>>): Promise<Outcome> => {
      const target = await find(asked);
      const { body } = asked;
      // What the form names must be what the address names.
      if (target === undefined || body.subject !== target.subject || body.subjectId !== target.id)
        return { kind: 'absent' };
      const done = await registerProtocol(
        asked.tx,
        asked.me,
        {
          territoryId: target.person.territoryId,
          personId: target.person.id,
          subject: target.subject,
          subjectId: target.id,
          organisationId: body.organisationId as OrganisationId,
          number: body.number,
          registeredOn: body.day,
          direction: body.direction,
        },
        { append: true },
      );
      return done.ok ? go(`${target.url}?fatto=protocol`) : again({ field: done.field, message: done.code });
    },
  };
}

/** A number for the last decision of a case. */
export const decisionProtocol = protocolOf(decisionOf);
/** A number for a paper. */
export const paperProtocol = protocolOf(paperOf);
