import type { z } from 'zod';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { renounceCandidacy } from '../commands/renounce-candidacy.ts';
import { mayTake } from '../rules.ts';
import type { renounceSchema } from '../types.ts';
import { candidacyForm } from './candidacy-form.tsx';

/** GET and POST …/rinuncia: she renounces, in her own words. */
export const renunciation = candidacyForm<z.output<typeof renounceSchema>, object>({
  below: '/rinuncia',
  titleKey: 'renounce',
  submitKey: 'renounce',
  there: (o) =>
    o.allows('selection', 'write') &&
    o.allows('selection-act', 'write') &&
    mayTake(o.candidacy, o.procedure, 'renounce'),
  load: async () => ({}),
  lead: ({ word }) => word('renounceLead'),
  Fields: ({ word, field }) => (
    <TextareaField {...field('words')} label={word('herWords')} rows={4} maxLength={4_000} />
  ),
  take: (asked, o) => renounceCandidacy(asked.tx, o.procedure, o.candidacy, asked.body.words, asked.now),
  done: 'renounced',
});
