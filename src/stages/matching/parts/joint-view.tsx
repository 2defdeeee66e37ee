import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Form } from '../../../ui/form.tsx';
import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage, type ShellProps } from '../../../ui/office-page.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { jointWords } from '../words/joint.ts';
import { JointChosen } from './joint-chosen.tsx';
import { JointPeople } from './joint-people.tsx';
import { JointPlaces } from './joint-places.tsx';
import type { ShownChosen, ShownPerson, ShownPlace, ShownRun, ShownTrial } from './joint-shown.ts';
import { JointMoves, JointTrial } from './joint-trial.tsx';

/** All that the table of everybody shows. */
export type JointViewProps = {
  shell: ShellProps;
  csrf: string;
  formKey: () => string;
  base: string;
  project: string;
  leads: boolean;
  mayDecide: boolean;
  mayKeep: boolean;
  weightsHref: string;
  /** the project, for who may refresh the points of somebody here */
  refresh: string | null;
  people: readonly ShownPerson[];
  places: readonly ShownPlace[];
  chosen: ShownChosen | null;
  /** why, in sentences, for who may read it */
  reasons: ComponentChildren;
  trial: ShownTrial | null;
  problem: string | null;
  proof: { proven: boolean; points: string; bound: string } | null;
  quotas: readonly {
    group: 'l68' | 'mental-health';
    least: number;
    placed: number;
    cost: string;
    price: string;
  }[];
  placedOf: { l68: number; mentalHealth: number };
  blocking: readonly string[];
  pins: readonly { href: string; text: string }[];
  since: { number: number; moves: readonly string[]; loss: string } | null;
  runs: readonly ShownRun[];
  data: string | null;
  done: 'fissata' | 'liberata' | 'decisa' | 'tenuta' | 'punti' | null;
  typed: Typed;
  problems: readonly Problem[];
};

/** People on the left, places with their price on the right, the chosen pair between them. */
export function JointView(p: JointViewProps) {
  const word = useWords(jointWords);
  const stale = p.people.filter((o) => o.stale).length;
  const reason = p.typed['reason'];
  return (
    <OfficePage
      shell={p.shell}
      title={word('jointOf', { project: p.project })}
      lead={word('jointLead')}
      breadcrumbs={[{ href: '/abbinamenti', label: word('jointHub') }]}
      notice={p.done ? { kind: 'success', text: word(`jointDone.${p.done}`) } : undefined}
      problems={p.problems}
    >
      <p>
        {p.leads
          ? word('jointWhole', { people: p.people.length, places: p.places.length })
          : word('jointSome', { people: p.people.length })}
      </p>
      {p.problem && <Notice kind="error">{p.problem}</Notice>}
      {stale > 0 && <Notice kind="info">{word('jointStaleMany', { n: stale })}</Notice>}
      <div data-joint={p.data ?? undefined} data-script={p.data ? p.shell.assets.joint : undefined}>
        {p.trial && (
          <JointTrial
            trial={p.trial}
            mayDecide={p.mayDecide}
            base={p.base}
            csrf={p.csrf}
            formKey={p.formKey()}
            reason={typeof reason === 'string' ? reason : ''}
            reasonError={p.problems.find((o) => o.field === 'reason')?.message}
          />
        )}
        <div class="joint">
          <section aria-labelledby="joint-people">
            <h2 id="joint-people">{word('jointPeople')}</h2>
            {p.people.length === 0 ? (
              <EmptyState title={word('jointEmptyTitle')}>{word('jointEmpty')}</EmptyState>
            ) : (
              <JointPeople rows={p.people} chosen={p.chosen?.caseId ?? null} />
            )}
          </section>
          <div class="joint-pair">
            {p.chosen ? (
              <JointChosen chosen={p.chosen}>{p.reasons}</JointChosen>
            ) : (
              <p>{word('jointChoose')}</p>
            )}
          </div>
          <section aria-labelledby="joint-places">
            <h2 id="joint-places">{word('jointPlaces')}</h2>
            <p>{word('jointPriceHint')}</p>
            <JointPlaces rows={p.places} />
          </section>
        </div>
      </div>
      <JointBelow {...p} />
    </OfficePage>
  );
}

function JointBelow(p: JointViewProps) {
  const word = useWords(jointWords);
  return (
    <>
      {p.proof && (
        <p>
          {p.proof.proven
            ? word('jointProven', { points: p.proof.points })
            : word('jointNotProven', { points: p.proof.points, bound: p.proof.bound })}
        </p>
      )}
      <h2>{word('jointQuotas')}</h2>
      {p.quotas.length === 0 && <p>{word('jointQuotaNone')}</p>}
      {p.quotas.map((q) => (
        <p key={q.group}>
          {word('jointQuota', {
            group: word(`jointGroup.${q.group}`),
            least: q.least,
            placed: q.placed,
            cost: q.cost,
            price: q.price,
          })}
        </p>
      ))}
      {p.people.length > 0 && (
        <p>{word('jointQuotaBoth', { l68: p.placedOf.l68, mh: p.placedOf.mentalHealth })}</p>
      )}
      {p.blocking.length > 0 && (
        <details>
          <summary>
            {word('jointBlocking')} ({p.blocking.length})
          </summary>
          <p>{word('jointBlockingLead')}</p>
          <ul>
            {p.blocking.map((b) => (
              <li key={b}>{b}</li>
            ))}
          </ul>
        </details>
      )}
      {p.pins.length > 0 && (
        <>
          <h2>{word('jointPins')}</h2>
          <ul>
            {p.pins.map((n) => (
              <li key={n.text}>
                {n.text} <a href={n.href}>{word('jointTryFree')}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {p.since && (
        <>
          <h2>{word('jointSince', { number: p.since.number })}</h2>
          <JointMoves moves={p.since.moves} loss={p.since.loss} />
        </>
      )}
      <h2>{word('jointRuns')}</h2>
      {p.runs.length === 0 ? (
        <p>{word('jointRunsEmpty')}</p>
      ) : (
        <ul>
          {p.runs.map((r) => (
            <li key={r.href}>
              <a href={r.href}>{r.label}</a>: {r.lead}
            </li>
          ))}
        </ul>
      )}
      {p.refresh && (
        <Form action="/abbinamenti/punti" csrf={p.csrf} idempotencyKey={p.formKey()}>
          <input type="hidden" name="project" value={p.refresh} />
          <input type="hidden" name="back" value="joint" />
          <SubmitButton variant="secondary">{word('jointRefresh')}</SubmitButton>
        </Form>
      )}
      {p.mayKeep && (
        <Form action={`${p.base}/tieni`} csrf={p.csrf} idempotencyKey={p.formKey()}>
          <p>{word('jointKeepHint')}</p>
          <SubmitButton>{word('jointKeep')}</SubmitButton>
        </Form>
      )}
      <p>
        <ButtonLink href={p.weightsHref}>{word('jointWeights')}</ButtonLink>
      </p>
    </>
  );
}
