import { h } from 'preact';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StateTag } from '../../../ui/state-tag.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { NearPage } from '../parts/near-page.tsx';
import { decreeSaid, periodSaid, standingSaid } from '../parts/representative-state.ts';
import { speak } from '../parts/speak.ts';
import { actInForce, standingOf } from '../rules/representation.ts';
import { findDeath } from '../store/deaths.ts';
import { listDissents } from '../store/dissents.ts';
import { listActs } from '../store/representation-acts.ts';
import { listRepresentatives } from '../store/representatives.ts';
import { type PersonId, type Representative, type RepresentedAct, representedActs } from '../types.ts';
import type { DoneQuery } from './done-query.ts';
import { mayDo, type OpenedPerson, openPerson } from './opened-person.ts';

type PageAsked = Asked<{ personId: PersonId }, DoneQuery, unknown>;

/** GET /persone/:personId/rappresentanza: who acts for her or beside her, act by act, and where she said no. */
export async function representationPage(asked: PageAsked) {
  const opened = await openPerson(asked);
  if (opened === undefined) return undefined;
  const { tx } = asked;
  const id = opened.person.id;
  const [representatives, acts, dissents, death] = [
    await listRepresentatives(tx, id),
    await listActs(tx, id),
    await listDissents(tx, id),
    await findDeath(tx, id),
  ];
  const today = dayInRome(asked.now);
  const diedOn = death?.diedOn ?? null;
  return h(Representation, {
    asked,
    opened,
    mayWrite: await mayDo(asked, 'representation', 'write'),
    representatives: representatives.map((r) => ({ ...r, standing: standingOf(r, today, diedOn) })),
    acts: representedActs.map((act) => ({
      act,
      now: actInForce(representatives, acts, act, today, diedOn),
    })),
    stopped: dissents.filter((d) => d.resolvedOn === null).map((d) => d.act),
  });
}

type Props = {
  asked: PageAsked;
  opened: OpenedPerson;
  mayWrite: boolean;
  representatives: readonly (Representative & { standing: ReturnType<typeof standingOf> })[];
  acts: readonly { act: RepresentedAct; now: ReturnType<typeof actInForce> }[];
  stopped: readonly RepresentedAct[];
};

function Representation({ asked, opened, mayWrite, representatives, acts, stopped }: Props) {
  const lang = asked.language;
  const word = speak(lang);
  const url = `/persone/${opened.person.id}/rappresentanza`;
  return (
    <NearPage
      asked={asked}
      {...opened}
      title={word('representation')}
      lead={word('representationLead')}
      done={asked.query.fatto}
      problems={[]}
    >
      {stopped.length > 0 && (
        <Notice kind="warning">
          {word('openDissents', { acts: stopped.map((act) => word(`act.${act}`)).join(', ') })}
        </Notice>
      )}
      {representatives.length === 0 ? (
        <p>{word('nobodyActs')}</p>
      ) : (
        <>
          <DataTable
            caption={word('representatives')}
            rows={representatives}
            rowKey={(r) => r.id}
            empty={null}
            columns={[
              {
                key: 'name',
                label: word('representativeName'),
                render: (r) => (
                  <a href={`${url}/${r.id}`}>
                    <bdi>{r.name}</bdi>
                  </a>
                ),
              },
              { key: 'kind', label: word('kind'), render: (r) => word(r.kind) },
              { key: 'decree', label: word('decree'), render: (r) => decreeSaid(r, lang) },
              { key: 'period', label: word('period'), render: (r) => periodSaid(r, lang) },
              {
                key: 'state',
                label: word('state'),
                render: (r) => {
                  const said = standingSaid(r.standing, r.endedOn, lang);
                  return <StateTag tone={said.tone}>{said.text}</StateTag>;
                },
              },
              {
                key: 'conflict',
                label: word('conflictTitle'),
                render: (r) => word(`conflict.${r.conflict}`),
              },
            ]}
          />
          <DataTable
            caption={word('actsToday')}
            rows={acts}
            rowKey={(a) => a.act}
            empty={null}
            columns={[
              { key: 'act', label: word('act'), render: (a) => word(`act.${a.act}`) },
              { key: 'mode', label: word('mode'), render: (a) => word(`mode.${a.now.mode}`) },
              {
                key: 'who',
                label: word('representation'),
                render: (a) => (a.now.mode === 'alone' ? '' : <bdi>{a.now.representative.name}</bdi>),
              },
            ]}
          />
        </>
      )}
      <p>
        <a href={`/persone/${opened.person.id}/dissensi`}>{word('dissents')}</a>
      </p>
      {mayWrite && (
        <p>
          <ButtonLink href={`${url}/nuova`}>{word('addRepresentative')}</ButtonLink>
        </p>
      )}
    </NearPage>
  );
}
