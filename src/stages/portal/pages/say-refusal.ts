import type { Outcome } from '../../../platform/http/route.ts';

/** What a refused signature answers, in words that she reads; anything that is not hers to mend leads to who follows her. */
export function sayRefusal(code: string): Outcome {
  if (code === 'absent') return { kind: 'absent' };
  const message = code === 'changed-since-shown' || code === 'already-signed' ? code : 'not-now-possible';
  return { kind: 'again', status: 409, problems: [{ field: '', message }] };
}

const said = ['changed-meanwhile', 'changed-since-shown', 'step-stopped', 'already-agreed'] as const;

/** What a refused answer to a proposal or a card says to her. */
export function sayWorkRefusal(code: string, field = ''): Outcome {
  if (code === 'absent') return { kind: 'absent' };
  const message = said.find((s) => s === code) ?? 'not-now-possible';
  return {
    kind: 'again',
    status: 409,
    problems: [{ field, message: message === 'changed-since-shown' ? 'changed-meanwhile' : message }],
  };
}
