import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { correctSession } from '../commands/correct-session.ts';
import { findBalanceStanding } from '../commands/find-balance-standing.ts';
import type { sessionSchema, signSchema } from '../commands/read-forms.ts';
import { signAsOperator } from '../commands/sign-as-operator.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { minutesText, speakBalance } from '../parts/balance-speak.ts';
import { SessionFields } from '../parts/session-fields.tsx';
import { SignatureCard } from '../parts/signature-card.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { listBalanceSessions } from '../store/sessions.ts';
import type { BalanceSession, BalanceSessionId } from '../types.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import { type BalanceParams, frameOf, mayWith, type OfBalance, openBalanceOf } from './opened-balance.ts';
import { shownParts } from './shown-parts.ts';

type Params = BalanceParams & { sessionId: BalanceSessionId };

/** GET …/colloqui/:sessionId: what was done, who has signed. */
export function sessionPage(asked: OfBalance<Params, DoneQuery>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** The same page with what was typed. */
export function sessionAgain(asked: OfBalance<Params>, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/colloqui/:sessionId: corrects it. */
export async function saveCorrection(
  asked: OfBalance<Params, unknown, z.output<typeof sessionSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  const session =
    opened &&
    (await listBalanceSessions(asked.tx, opened.balance.id)).find((s) => s.id === asked.params.sessionId);
  if (opened === undefined || session === undefined) return absent;
  const seen = { ...session, version: asked.version ?? session.version };
  const done = await correctSession(asked.tx, opened.balance, seen, asked.body);
  return done.ok ? go(`${opened.url}/colloqui/${session.id}?fatto=corrected`) : refusedOutcome(done);
}

/** POST …/colloqui/:sessionId/firma. */
export async function signSession(
  asked: OfBalance<Params, unknown, z.output<typeof signSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const { sessionId } = asked.params;
  const thing = { subject: 'session', subjectId: sessionId, sha256: asked.body.sha256 } as const;
  const done = await signAsOperator(asked.tx, opened.balance, thing, asked.me.identityLevel, asked.now);
  return done.ok ? go(`${opened.url}/colloqui/${sessionId}?fatto=signed`) : refusedOutcome(done);
}

async function shown(
  asked: OfBalance<Params>,
  done: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const { balance, url } = opened;
  const { sessions, representation } = await findBalanceStanding(asked.tx, balance, asked.now);
  const s = sessions.find(({ id }) => id === asked.params.sessionId);
  if (s === undefined || s.signing === null) return undefined;
  const lang = asked.language;
  const word = speakBalance(lang);
  const said = sayProblems(balanceWords, problems, lang);
  const here = `${url}/colloqui/${s.id}`;
  const isHers = s.heldBy === asked.me.accountId;
  const mayWrite = (await mayWith(asked, 'write')) && mayDo(balance.state, 'sign-session');
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word('session', { day: formatDay(s.heldOn, lang) })}
      above={[{ href: `${url}/colloqui`, label: word('sessions') }]}
      done={done}
      problems={said}
    >
      <DescriptionList
        items={[
          { label: word('phase'), value: word(`phase.${s.phase}`) },
          { label: word('startsAt'), value: s.startsAt },
          { label: word('minutes'), value: minutesText(s.minutes, lang) },
          { label: word('place'), value: s.place && <bdi>{s.place}</bdi> },
          { label: word('withWhom'), value: s.withWhom && <bdi>{s.withWhom}</bdi> },
          { label: word('content'), value: s.content && <span class="prose">{s.content}</span> },
        ]}
      />
      <SignatureCard
        needs={asked}
        url={url}
        rows={await shownParts(asked, s.signing, representation)}
        sha256={s.signing.sha256}
        sign={mayWrite && isHers && s.signing.missing.includes('operator') ? `${here}/firma` : undefined}
        upload={mayWrite && s.signing.missing.length > 0 ? `${url}/firme/session/${s.id}` : undefined}
      />
      {mayWrite && isHers && s.signing.signatures.length === 0 && (
        <section>
          <h2>{word('correctSession')}</h2>
          <StepForm
            asked={asked}
            action={here}
            version={s.version}
            submit={word('correctSession')}
            variant="secondary"
          >
            <SessionFields
              typed={problems.length > 0 ? typed : typedSession(s, lang)}
              problems={said}
              withOutcome={false}
            />
          </StepForm>
        </section>
      )}
    </BalanceFrame>
  );
}

function typedSession(s: BalanceSession, lang: 'it' | 'en'): Typed {
  return {
    heldOn: formatDay(s.heldOn, lang),
    startsAt: s.startsAt ?? '',
    minutes: String(s.minutes),
    place: s.place ?? '',
    withWhom: s.withWhom ?? '',
    content: s.content ?? '',
  };
}
