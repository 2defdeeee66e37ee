import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { may } from '../../../policy/decide.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { entriesOf } from '../../people/store/entries.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { findPerson } from '../../people/store/persons.ts';
import type { PersonId } from '../../people/types.ts';
import { PaperStateTag } from '../parts/paper-state.tsx';
import { stateOfPaper, WARNING_DAYS } from '../rules.ts';
import { listEvidence } from '../store/evidence.ts';
import type { Evidence } from '../types.ts';
import { type EligibilityWord, eligibilityWords } from '../words.ts';
import { paperUrl } from './opened-paper.ts';

type Params = { personId: PersonId };

/** GET /persone/:personId/documenti: her certificates and declarations. */
export async function papersPage(asked: Asked<Params, unknown, unknown>) {
  const { tx, me } = asked;
  const person = await findPerson(tx, asked.params.personId);
  if (person === undefined) return undefined;
  const identity = await findIdentity(tx, person.id);
  const facts = await loadFacts(tx, me, person.id);
  return h(Papers, {
    asked,
    name: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    rows: await listEvidence(tx, await entriesOf(tx, person.id)),
    mayAdd: may(facts, { of: 'person', dataClass: 'certificate', action: 'write' }),
  });
}

type Shown = { asked: Asked<Params, unknown, unknown>; name: string; rows: Evidence[]; mayAdd: boolean };

function Papers({ asked, name, rows, mayAdd }: Shown) {
  const lang = asked.language;
  const word = (key: EligibilityWord, values?: Record<string, string>) =>
    say(eligibilityWords, key, lang, values);
  const today = dayInRome(asked.now);
  const person = `/persone/${asked.params.personId}`;
  return (
    <OfficePage
      shell={asked.shell}
      title={word('papersOf', { name })}
      lead={word('papersLead')}
      breadcrumbs={[{ href: person, label: name }]}
    >
      {mayAdd && (
        <p>
          <ButtonLink href={`${person}/documenti/nuovo`} variant="primary">
            {word('addPaper')}
          </ButtonLink>
        </p>
      )}
      <DataTable
        caption={word('papers')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<EmptyState title={word('noPaper')}>{word('noPaperText')}</EmptyState>}
        columns={[
          {
            key: 'kind',
            label: word('kind'),
            render: (r) => <a href={paperUrl(r)}>{word(`kind.${r.kind}`)}</a>,
          },
          { key: 'issuer', label: word('issuer'), render: (r) => <bdi>{r.issuer}</bdi> },
          { key: 'issued', label: word('issuedOn'), render: (r) => formatDay(r.issuedOn, lang) },
          {
            key: 'expires',
            label: word('expiresOn'),
            render: (r) => r.expiresOn && formatDay(r.expiresOn, lang),
          },
          {
            key: 'state',
            label: word('state'),
            render: (r) => <PaperStateTag state={stateOfPaper(r, today, WARNING_DAYS)} />,
          },
        ]}
      />
    </OfficePage>
  );
}
