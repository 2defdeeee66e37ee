import type { Asked } from '../../../platform/http/asked.ts';
import { go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { say } from '../../../ui/language.ts';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { findBalanceStanding } from '../../competency-balance/commands/find-balance-standing.ts';
import { signAsPerson } from '../../competency-balance/commands/sign-as-person.ts';
import type { BalanceId, SignedSubject } from '../../competency-balance/types.ts';
import type { PersonId } from '../../people/types.ts';
import { BeforeSigning } from '../parts/before-signing.tsx';
import { HerPage } from '../parts/her-page.tsx';
import { type Signed, SignedBalance } from '../parts/signed-balance.tsx';
import type { ShownInput } from '../types.ts';
import { type PortalWord, portalWords } from '../words.ts';
import { herCases } from './her-cases.ts';
import { herUrl } from './her-url.ts';
import { sayRefusal } from './say-refusal.ts';

type Params = { personId: PersonId; balanceId: BalanceId; subject: SignedSubject; subjectId: string };

/** GET /mio/:personId/bilancio/:balanceId/:subject/:subjectId: what she is asked to sign, and what signing means. */
export function balanceToSignPage(asked: Asked<Params, unknown, unknown>) {
  return shown(asked, []);
}

/** The same page after it was refused: with the text as it stands now. */
export function balanceToSignAgain(
  asked: Asked<Params, unknown, unknown>,
  _typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, problems);
}

/** POST …/firma: she signs what she was shown. */
export async function signBalance(asked: Asked<Params, unknown, ShownInput>): Promise<Outcome> {
  const found = await toSign(asked);
  if (found === undefined) return { kind: 'absent' };
  const { subject, subjectId } = asked.params;
  const done = await signAsPerson(
    asked.tx,
    found.balance,
    { subject, subjectId, sha256: asked.body.shown },
    asked.me.identityLevel,
    asked.now,
  );
  return done.ok ? go(herUrl(asked.params, '?fatto=signed')) : sayRefusal(done.code);
}

async function shown(asked: Asked<Params, unknown, unknown>, problems: readonly Problem[]) {
  const found = await toSign(asked);
  if (found === undefined) return undefined;
  const { language } = asked;
  const { subject } = asked.params;
  const home = herUrl(asked.params);
  const labels = { contract: 'signContract', session: 'signSession', synthesis: 'signSynthesis' } as const;
  const word = (key: PortalWord, values?: Record<string, string>) => say(portalWords, key, language, values);
  return (
    <HerPage
      shell={asked.shell}
      title={word(`title.${subject}`, {
        day: found.signed.kind === 'session' ? formatDay(found.signed.session.heldOn, language) : '',
      })}
      problems={sayProblems(portalWords, problems, language)}
      home={home}
    >
      <SignedBalance signed={found.signed} lang={language} />
      {found.missing ? (
        <BeforeSigning
          action={`${home}/bilancio/${found.balance.id}/${subject}/${asked.params.subjectId}/firma`}
          asked={asked}
          shown={found.sha256}
          label={word(labels[subject])}
          home={home}
        />
      ) : (
        <p>{word('already-signed')}</p>
      )}
    </HerPage>
  );
}

/** What the URL names, if it is of her own balance: how it reads now, and whether her signature is missing. */
async function toSign(asked: Asked<Params, unknown, unknown>) {
  const { balanceId, subject, subjectId, personId } = asked.params;
  const balance = (await herCases(asked.tx, personId)).find((c) => c.balance?.id === balanceId)?.balance;
  if (balance === undefined) return undefined;
  const standing = await findBalanceStanding(asked.tx, balance, asked.now);
  const session = standing.sessions.find((s) => s.id === subjectId);
  const thing =
    subject === 'session' ? session?.signing : subjectId === balance.id ? standing[subject] : undefined;
  if (!thing) return undefined;
  const signed: Signed | undefined =
    subject === 'session'
      ? session && { kind: 'session', session }
      : subject === 'contract'
        ? { kind: 'contract', balance }
        : { kind: 'synthesis', balance, entries: standing.entries };
  return signed && { balance, signed, sha256: thing.sha256, missing: thing.missing.includes('person') };
}
