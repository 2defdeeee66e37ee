import { ButtonLink } from '../../../ui/button-link.tsx';
import { Form } from '../../../ui/form.tsx';
import { useWords } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { SubmitButton } from '../../../ui/submit-button.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { jointWords } from '../words/joint.ts';
import type { ShownMove, ShownTrial } from './joint-shown.ts';

/** Who moves, and what it costs, as a list that may be read aloud. */
export function JointMoves({ moves, loss }: { moves: readonly ShownMove[]; loss: string }) {
  const word = useWords(jointWords);
  return (
    <>
      {moves.length === 0 ? (
        <p>{word('jointChangesNone')}</p>
      ) : (
        <ul>
          {moves.map((m) => (
            <li key={m}>{m}</li>
          ))}
        </ul>
      )}
      <p>
        <strong>{loss}</strong>
      </p>
    </>
  );
}

/** Something tried: what would change, and the form that really does it, with its reason. */
export function JointTrial(p: {
  trial: ShownTrial;
  mayDecide: boolean;
  base: string;
  csrf: string;
  formKey: string;
  reason: string;
  reasonError: string | undefined;
}) {
  const word = useWords(jointWords);
  const { trial } = p;
  const { confirm } = trial;
  return (
    <section class="summary-card" aria-labelledby="what-changes">
      <h2 id="what-changes" class="summary-card-title">
        {word('jointChanges')}
      </h2>
      <p>{trial.title}.</p>
      {trial.problem ? (
        <Notice kind="error">{trial.problem}</Notice>
      ) : (
        <JointMoves moves={trial.moves} loss={trial.loss} />
      )}
      {trial.problem === null && confirm.kind === 'place' && (
        <p>
          <ButtonLink href={confirm.href}>{word('jointDoPlace')}</ButtonLink>
        </p>
      )}
      {trial.problem === null && p.mayDecide && confirm.kind !== 'place' && (
        <Form
          action={`${p.base}/${confirm.kind === 'free' ? 'libera' : 'fissa'}`}
          csrf={p.csrf}
          idempotencyKey={p.formKey}
        >
          <input type="hidden" name="kind" value={confirm.kind} />
          <input type="hidden" name="caseId" value={confirm.caseId} />
          <input type="hidden" name="placeId" value={confirm.placeId} />
          {confirm.kind !== 'free' && (
            <TextareaField
              name="reason"
              label={word('jointReason')}
              hint={word('jointReasonHint')}
              rows={2}
              maxLength={1_000}
              value={p.reason}
              error={p.reasonError}
            />
          )}
          <SubmitButton>{word(`jointDo.${confirm.kind}`)}</SubmitButton>
        </Form>
      )}
      <p>
        <a href={p.base}>{word('jointBack')}</a>
      </p>
    </section>
  );
}
