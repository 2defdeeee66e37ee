import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { say } from '../../../ui/language.ts';
import { Steps } from '../../../ui/steps.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { listAppointmentsOf } from '../../diary/store/appointment-lists.ts';
import { isInForce } from '../../organisations/rules.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { getNow } from '../../organisations/store/clock.ts';
import { listRelationsOf } from '../../organisations/store/relations.ts';
import { findIdentity } from '../../people/store/identities.ts';
import type { PersonId } from '../../people/types.ts';
import { HerPage } from '../parts/her-page.tsx';
import { speakWork } from '../parts/work-speak.ts';
import { herSteps } from '../rules.ts';
import { type PortalWord, portalWords } from '../words.ts';
import { type HerCaseFile, herCases, herProgress } from './her-cases.ts';
import { herDocuments } from './her-documents.ts';
import { herUrl } from './her-url.ts';
import { waitsForHer } from './waits-for-her.ts';
import { workSection } from './work-section.tsx';

/** What was just done, as the redirect says it. */
export const homeQuery = z.object({ fatto: z.enum(['signed']).optional().catch(undefined) });
type Query = z.output<typeof homeQuery>;
export type HerParams = { personId: PersonId };

/** GET /mio/:personId: her own page. First the next appointment, then what waits for her, her path, her papers, who walks
 *  with her. */
export async function homePage(asked: Asked<HerParams, Query, unknown>) {
  const { tx, params, language } = asked;
  const word = (key: PortalWord, values?: Record<string, string>) => say(portalWords, key, language, values);
  const cases = await herCases(tx, params.personId);
  const identity = await findIdentity(tx, params.personId);
  const [next] = (
    await listAppointmentsOf(tx, cases[0]?.entries ?? [params.personId], { side: 'to-come', now: asked.now })
  ).appointments.filter((a) => a.state === 'fixed' || a.state === 'moved');
  const signing = await waitsForHer(asked, cases);
  const documents = await herDocuments(tx, cases);
  const withHer = await walkingWithHer(asked);
  return (
    <HerPage
      shell={asked.shell}
      title={identity ? word('hello', { name: identity.givenName }) : word('helloNobody')}
      lead={word('lead')}
      notice={asked.query.fatto && { kind: 'success', text: word('done.signed') }}
    >
      <section aria-labelledby="next-date">
        <h2 id="next-date">{word('nextDate')}</h2>
        <p class="her-next">{next ? formatInstant(next.startsAt, language) : word('noDate')}</p>
        {next && (
          <p>
            <a href={`/persone/${next.personId}/appuntamenti/${next.id}/calendario`}>
              {speakWork(language)('calendar')}
            </a>
          </p>
        )}
      </section>
      {await workSection(asked)}
      <section aria-labelledby="to-sign">
        <h2 id="to-sign">{word('toSign')}</h2>
        {signing.length === 0 ? (
          <p>{word('nothingToSign')}</p>
        ) : (
          <ul class="her-links">
            {signing.map((s) => (
              <li key={s.href}>
                <a href={s.href}>
                  {word(`sign.${s.what}`, { day: s.day ? formatDay(s.day, language) : '' })}
                </a>
              </li>
            ))}
          </ul>
        )}
      </section>
      {cases.map((c) => (
        <Path key={c.case.id} of={c} lang={language} progress={herProgress(c)} />
      ))}
      <section aria-labelledby="documents">
        <h2 id="documents">{word('documents')}</h2>
        {documents.length === 0 ? (
          <p>{word('noDocuments')}</p>
        ) : (
          <ul class="her-links">
            {documents.map((d) => (
              <li key={d.id}>
                <a href={herUrl(params, `/documenti/${d.id}`)}>{word(d.label)}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="with-me">
        <h2 id="with-me">{word('withMe')}</h2>
        {withHer.length === 0 ? (
          <p>{word('nobodyWithMe')}</p>
        ) : (
          <ul>
            {withHer.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        )}
      </section>
    </HerPage>
  );
}

function Path(p: { of: HerCaseFile; lang: 'it' | 'en'; progress: Parameters<typeof herSteps>[0] }) {
  const word = (key: PortalWord) => say(portalWords, key, p.lang);
  return (
    <section aria-labelledby={`path-${p.of.case.id}`} class="her-path">
      <h2 id={`path-${p.of.case.id}`}>{word('path')}</h2>
      <p>{p.of.project}</p>
      <Steps
        label={word('path')}
        steps={herSteps(p.progress).map((s) => ({ label: word(`step.${s.key}`), state: s.state }))}
      />
    </section>
  );
}

async function walkingWithHer(asked: Asked<HerParams, unknown, unknown>): Promise<string[]> {
  const { tx } = asked;
  const now = await getNow(tx);
  const relations = (await listRelationsOf(tx, asked.params.personId)).filter(
    (r) => r.kind !== 'self' && r.accountId !== null && r.grantedAt !== null && isInForce(r, now),
  );
  const names = await listAccountNames(
    tx,
    relations.map((r) => r.accountId),
  );
  return [...new Set(relations.flatMap((r) => names.get(r.accountId ?? '') ?? []))];
}
