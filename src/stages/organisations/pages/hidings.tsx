import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { dataClasses, roles } from '../../../policy/vocabulary.ts';
import { doneNotice } from '../../../ui/done-notice.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { endHiding } from '../commands/end-hiding.ts';
import { givenRoles } from '../commands/give-role.ts';
import { hideClass, type hidingSchema } from '../commands/hide-class.ts';
import { FormPage } from '../parts/form-page.tsx';
import { HidingFields } from '../parts/hiding-fields.tsx';
import { KeptTable } from '../parts/kept-table.tsx';
import { speak } from '../parts/speak.ts';
import { isOpen, outwardName } from '../rules.ts';
import { listAccountNames } from '../store/accounts.ts';
import { getNow } from '../store/clock.ts';
import { listHidingsOf } from '../store/hidings.ts';
import { listOrganisations } from '../store/organisations.ts';
import { findPersonStub } from '../store/person-codes.ts';
import { type Hiding, hideableClasses } from '../types.ts';
import { organisationWords } from '../words.ts';
import { answered } from './answered.ts';
import { listAudienceOptions } from './audience-options.ts';
import type { DoneQuery } from './done-query.ts';

type Params = { personId: string };

/** GET /persone/:personId/oscuramenti: what she keeps from whom, and the form that writes it down. */
export function hidingsPage(asked: Asked<Params, DoneQuery, unknown>) {
  return showHidings(asked, asked.query.fatto, {}, []);
}

/** The same page with what was typed. */
export function hidingsAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return showHidings(asked, undefined, typed, problems);
}

async function showHidings(
  asked: Asked<Params, unknown, unknown>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const { tx, language } = asked;
  const now = await getNow(tx);
  const word = speak(language);
  const person = await findPersonStub(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const whom = await listAudienceNames(asked, await listHidingsOf(tx, person.id));
  const url = `/persone/${person.id}/oscuramenti`;
  const said = sayProblems(organisationWords, problems, language);
  const rows = whom.map(({ hiding: x, name }) => ({
    id: x.id,
    version: x.version,
    what: dataClasses[x.dataClass][language],
    whom: name,
    validFrom: x.validFrom,
    validTo: x.validTo,
    open: isOpen(x, now),
  }));
  return (
    <FormPage
      asked={asked}
      title={word('hidings', { code: person.code })}
      lead={word('hidingsLead')}
      above={[{ href: `/persone/${person.id}`, label: person.code }]}
      problems={said}
      action={url}
      submit={word('hide')}
      notice={doneNotice(organisationWords, done, language)}
      before={
        <KeptTable
          asked={asked}
          caption={word('hidingsNow')}
          what={word('dataClass')}
          rows={rows}
          url={url}
          lang={language}
          empty={word('noHidings')}
        />
      }
    >
      <HidingFields
        typed={typed}
        problems={said}
        {...(await listAudienceOptions(asked, person.territoryId))}
        classes={hideableClasses.map((c) => ({ value: c, label: dataClasses[c][language] }))}
        roles={givenRoles.map((r) => ({ value: r, label: roles[r][language] }))}
      />
    </FormPage>
  );
}

async function listAudienceNames(asked: Asked<Params, unknown, unknown>, hidings: readonly Hiding[]) {
  const { tx, language, me } = asked;
  const names = await listAccountNames(
    tx,
    hidings.map((x) => x.audienceAccount),
  );
  const bodies = new Map((await listOrganisations(tx)).map((o) => [o.id, o]));
  const mine = new Set(me.roles.flatMap((r) => r.organisationId ?? []));
  return hidings.map((hiding) => {
    const body = hiding.audienceOrganisation === null ? undefined : bodies.get(hiding.audienceOrganisation);
    const name = hiding.audienceRole
      ? roles[hiding.audienceRole][language]
      : body
        ? outwardName(body, language, mine)
        : (names.get(hiding.audienceAccount ?? '') ?? '');
    return { hiding, name: name || speak(language)('someone') };
  });
}

/** POST /persone/:personId/oscuramenti. */
export async function hide(asked: Asked<Params, unknown, z.output<typeof hidingSchema>>) {
  const { personId } = asked.params;
  return answered(
    asked,
    await hideClass(asked.tx, asked.me, personId, asked.body, await getNow(asked.tx)),
    `/persone/${personId}/oscuramenti?fatto=hidden`,
  );
}

/** POST /persone/:personId/oscuramenti/:hidingId/fine. */
export async function liftHiding(asked: Asked<Params & { hidingId: string }, unknown, unknown>) {
  const { personId, hidingId } = asked.params;
  return answered(
    asked,
    await endHiding(asked.tx, personId, hidingId, asked.version),
    `/persone/${personId}/oscuramenti?fatto=hiding-ended`,
  );
}
