import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { findBalanceStanding } from '../commands/find-balance-standing.ts';
import type { balanceTextSchema, signSchema } from '../commands/read-forms.ts';
import { signAsOperator } from '../commands/sign-as-operator.ts';
import { writeSynthesis } from '../commands/write-synthesis.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { speakBalance } from '../parts/balance-speak.ts';
import { SignatureCard } from '../parts/signature-card.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import { frameOf, mayWith, type OfBalance, openBalanceOf } from './opened-balance.ts';
import { shownParts } from './shown-parts.ts';

/** GET …/sintesi: the conclusion in words for her, and who has signed it. */
export function synthesisPage(asked: OfBalance<OfBalance['params'], DoneQuery>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** The same page with what was typed. */
export function synthesisAgain(asked: OfBalance, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/sintesi. */
export async function saveSynthesis(
  asked: OfBalance<OfBalance['params'], unknown, z.output<typeof balanceTextSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await writeSynthesis(asked.tx, opened.balance, asked.body.text);
  return done.ok ? go(`${opened.url}/sintesi?fatto=synthesis`) : refusedOutcome(done);
}

/** POST …/sintesi/firma. */
export async function signSynthesis(
  asked: OfBalance<OfBalance['params'], unknown, z.output<typeof signSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const { balance } = opened;
  const thing = { subject: 'synthesis', subjectId: balance.id, sha256: asked.body.sha256 } as const;
  const done = await signAsOperator(asked.tx, balance, thing, asked.me.identityLevel, asked.now);
  return done.ok ? go(`${opened.url}/sintesi?fatto=signed`) : refusedOutcome(done);
}

async function shown(asked: OfBalance, done: string | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const { language } = asked;
  const { balance, url } = opened;
  const word = speakBalance(language);
  const said = sayProblems(balanceWords, problems, language);
  const { synthesis, representation } = await findBalanceStanding(asked.tx, balance, asked.now);
  const mayWrite = (await mayWith(asked, 'write')) && mayDo(balance.state, 'write-synthesis');
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word('synthesis')}
      lead={word('synthesisLead')}
      done={done}
      problems={said}
    >
      {mayWrite ? (
        <StepForm
          asked={asked}
          action={`${url}/sintesi`}
          version={balance.version}
          submit={word('saveSynthesis')}
          variant={balance.synthesis === null ? 'primary' : 'secondary'}
        >
          <TextareaField
            name="text"
            label={word('synthesisField')}
            value={typed['text'] === undefined ? (balance.synthesis ?? '') : typedText(typed, 'text')}
            error={problemOf(said, 'text')}
            rows={10}
            maxLength={8_000}
          />
        </StepForm>
      ) : (
        <p class="prose" dir="auto">
          {balance.synthesis ?? word('lack.synthesis')}
        </p>
      )}
      {synthesis !== null && (
        <SignatureCard
          needs={asked}
          url={url}
          rows={await shownParts(asked, synthesis, representation)}
          sha256={synthesis.sha256}
          sign={mayWrite && synthesis.missing.includes('operator') ? `${url}/sintesi/firma` : undefined}
          upload={
            mayWrite && synthesis.missing.length > 0 ? `${url}/firme/synthesis/${balance.id}` : undefined
          }
        />
      )}
    </BalanceFrame>
  );
}
