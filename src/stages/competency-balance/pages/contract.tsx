import type { z } from 'zod';
import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { findBalanceStanding } from '../commands/find-balance-standing.ts';
import type { balanceTextSchema, signSchema } from '../commands/read-forms.ts';
import { signAsOperator } from '../commands/sign-as-operator.ts';
import { writeNeeds } from '../commands/write-needs.ts';
import { BalanceFrame } from '../parts/balance-frame.tsx';
import { speakBalance } from '../parts/balance-speak.ts';
import { ContractText } from '../parts/contract-text.tsx';
import { SignatureCard } from '../parts/signature-card.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayDo } from '../rules.ts';
import { contractClauses } from '../words/contract.ts';
import { balanceWords } from '../words.ts';
import type { DoneQuery } from './balance.tsx';
import { frameOf, mayWith, type OfBalance, openBalanceOf } from './opened-balance.ts';
import { shownParts } from './shown-parts.ts';

/** GET …/contratto: what she asks, the clauses, the signatures. */
export function contractPage(asked: OfBalance<OfBalance['params'], DoneQuery>) {
  return shown(asked, asked.query.fatto, {}, []);
}

/** The same page after a step that was refused, with what was typed. */
export function contractAgain(asked: OfBalance, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** POST …/contratto: saves what she asks. */
export async function saveNeeds(
  asked: OfBalance<OfBalance['params'], unknown, z.output<typeof balanceTextSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const done = await writeNeeds(asked.tx, opened.balance, asked.body.text);
  return done.ok ? go(`${opened.url}/contratto?fatto=needs`) : refusedOutcome(done);
}

/** POST …/contratto/firma: whoever leads the balance signs. */
export async function signContract(
  asked: OfBalance<OfBalance['params'], unknown, z.output<typeof signSchema>>,
): Promise<Outcome> {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return absent;
  const { balance } = opened;
  const thing = { subject: 'contract', subjectId: balance.id, sha256: asked.body.sha256 } as const;
  const done = await signAsOperator(asked.tx, balance, thing, asked.me.identityLevel, asked.now);
  return done.ok ? go(`${opened.url}/contratto?fatto=signed`) : refusedOutcome(done);
}

async function shown(asked: OfBalance, done: string | undefined, typed: Typed, problems: readonly Problem[]) {
  const opened = await openBalanceOf(asked);
  if (opened === undefined) return undefined;
  const { language, tx } = asked;
  const { balance, url } = opened;
  const word = speakBalance(language);
  const said = sayProblems(balanceWords, problems, language);
  const { contract, representation } = await findBalanceStanding(tx, balance, asked.now);
  const own = contractClauses(balance.hoursDue, language);
  const mayWrite = (await mayWith(asked, 'write')) && mayDo(balance.state, 'sign-contract');
  return (
    <BalanceFrame
      {...frameOf(asked, opened)}
      title={word('contract')}
      lead={word('contractLead')}
      done={done}
      problems={said}
    >
      {mayWrite && (
        <StepForm
          asked={asked}
          action={`${url}/contratto`}
          version={balance.version}
          submit={word('saveNeeds')}
          variant={balance.needs === null ? 'primary' : 'secondary'}
        >
          <TextareaField
            name="text"
            label={word('needs')}
            hint={contract === null ? word('needsHint') : word('needsAgain')}
            value={typed['text'] === undefined ? (balance.needs ?? '') : typedText(typed, 'text')}
            error={problemOf(said, 'text')}
            maxLength={8_000}
          />
        </StepForm>
      )}
      <ContractText
        clauses={contractClauses(balance.hoursDue, 'it').map((it, i) => ({ it, own: own[i] ?? '' }))}
        needs={balance.needs}
      />
      {contract !== null && (
        <SignatureCard
          needs={asked}
          url={url}
          rows={await shownParts(asked, contract, representation)}
          sha256={contract.sha256}
          sign={mayWrite && contract.missing.includes('operator') ? `${url}/contratto/firma` : undefined}
          upload={mayWrite && contract.missing.length > 0 ? `${url}/firme/contract/${balance.id}` : undefined}
        />
      )}
    </BalanceFrame>
  );
}
