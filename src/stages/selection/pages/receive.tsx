import type { z } from 'zod';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { receiveComplaint } from '../commands/receive-complaint.ts';
import { complaintKinds, type complaintSchema } from '../types.ts';
import { candidacyForm } from './candidacy-form.tsx';

/** GET and POST …/osservazioni: what she wrote back. */
export const receiving = candidacyForm<z.output<typeof complaintSchema>, object>({
  below: '/osservazioni',
  titleKey: 'receive',
  submitKey: 'receive',
  there: (o) => o.allows('selection-act', 'write'),
  load: async () => ({}),
  lead: ({ word }) => word('receiveLead'),
  Fields: ({ word, field }) => (
    <>
      <RadioGroup
        {...field('kind')}
        label={word('what')}
        options={complaintKinds.map((k) => ({ value: k, label: word(`complaint.${k}`) }))}
      />
      <DateField {...field('receivedOn')} label={word('receivedOn')} />
      <TextareaField {...field('text')} label={word('text')} rows={6} maxLength={10_000} />
      <DateField {...field('answerBy')} label={word('answerBy')} optional />
    </>
  ),
  take: (asked, o) => receiveComplaint(asked.tx, o.candidacy, asked.body, asked.now),
  done: 'received',
});
