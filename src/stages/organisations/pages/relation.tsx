import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { endRelation } from '../commands/end-relation.ts';
import { renewRelation, type renewSchema } from '../commands/renew-relation.ts';
import { ButtonForm } from '../parts/button-form.tsx';
import { Period } from '../parts/period.tsx';
import { RenewForm } from '../parts/renew-form.tsx';
import { speak } from '../parts/speak.ts';
import { decidesOver, isHeadedBy } from '../rules/charge.ts';
import { getNow } from '../store/clock.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { listRelationsOf } from '../store/relations.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { listRelationRows } from './relation-rows.ts';

type Params = { personId: string; relationId: string };

/** GET /persone/:personId/chi-la-segue/:relationId: one relation, and what the reader may do to it. Also the same page
 *  with what was typed. */
export async function relationPage(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const { tx, me, language } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const person = await findPersonStub(tx, asked.params.personId);
  const relations = await listRelationsOf(tx, asked.params.personId);
  const [row] = await listRelationRows(
    asked,
    relations.filter((r) => r.id === asked.params.relationId),
  );
  if (person === undefined || row === undefined) return undefined;
  const url = `/persone/${person.id}/chi-la-segue`;
  const said = sayProblems(organisationWords, problems, language);
  const open = row.state !== 'ended' && row.accountId !== null;
  const decides = decidesOver(row, relations, me, now);
  const mayRenew =
    open &&
    row.validTo !== null &&
    decides &&
    (isHeadedBy(me, row) || (row.accountId !== me.accountId && row.substitutesFor === null));
  return (
    <OfficePage
      shell={asked.shell}
      title={word('relationOf', { code: person.code })}
      problems={said}
      breadcrumbs={[
        { href: `/persone/${person.id}`, label: person.code },
        { href: url, label: word('withHerShort') },
      ]}
    >
      <SummaryCard
        title={row.who || word('someone')}
        items={[
          { label: word('body'), value: row.body },
          { label: word('does'), value: row.does },
          { label: word('when'), value: <Period from={row.validFrom} to={row.validTo} lang={language} /> },
          { label: word('state'), value: word(row.state) },
          { label: word('evidence'), value: row.evidence },
          { label: word('legalBasis'), value: row.legalBasis },
        ]}
      />
      {mayRenew && (
        <RenewForm
          asked={asked}
          action={`${url}/${row.id}/rinnova`}
          version={row.version}
          typed={typed}
          problems={said}
        />
      )}
      {open && (decides || row.accountId === me.accountId) && (
        <>
          <h2>{word('endTitle')}</h2>
          <p>{word('endLead')}</p>
          <ButtonForm
            asked={asked}
            action={`${url}/${row.id}/fine`}
            version={row.version}
            label={word('end')}
            variant="danger"
          />
        </>
      )}
    </OfficePage>
  );
}

/** POST …/:relationId/rinnova. */
export async function renew(asked: Asked<Params, unknown, z.output<typeof renewSchema>>) {
  const { personId, relationId } = asked.params;
  const done = await renewRelation(
    asked.tx,
    asked.me,
    personId,
    relationId,
    asked.version,
    asked.body,
    await getNow(asked.tx),
  );
  return answered(asked, done, `/persone/${personId}/chi-la-segue?fatto=renewed`);
}

/** POST …/:relationId/fine. Who ended her own relation does not see the person any more. */
export async function end(asked: Asked<Params, unknown, unknown>) {
  const { personId, relationId } = asked.params;
  const own = (await listRelationsOf(asked.tx, personId)).some(
    (r) => r.id === relationId && r.accountId === asked.me.accountId,
  );
  const done = await endRelation(
    asked.tx,
    asked.me,
    personId,
    relationId,
    asked.version,
    await getNow(asked.tx),
  );
  return answered(
    asked,
    done,
    own ? '/richieste?fatto=ended' : `/persone/${personId}/chi-la-segue?fatto=ended`,
  );
}
