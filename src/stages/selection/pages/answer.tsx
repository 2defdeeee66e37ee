import type { z } from 'zod';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import { answerComplaint } from '../commands/answer-complaint.ts';
import { type Complaint, listComplaints } from '../store/complaints.ts';
import type { answerSchema } from '../types.ts';
import { candidacyForm } from './candidacy-form.tsx';
import { mayDecide } from './may-decide.ts';

type Extra = { open: Complaint[]; day: (c: Complaint) => string };

/** GET and POST …/rispondi: the answer to observations or to a complaint. */
export const answering = candidacyForm<z.output<typeof answerSchema>, Extra>({
  below: '/rispondi',
  titleKey: 'answer',
  submitKey: 'answerSave',
  there: mayDecide,
  load: async (asked, o) => {
    const open = (await listComplaints(asked.tx, o.candidacy.id)).filter((c) => c.outcome === null);
    return { open, day: (c) => formatDay(c.receivedOn, asked.language) };
  },
  lead: ({ word }) => word('answerLead'),
  Fields: ({ extra, word, field, typed }) => (
    <>
      <SelectField
        {...field('complaint')}
        {...(typed['complaint'] === undefined && extra.open.length === 1 ? { value: extra.open[0]?.id } : {})}
        label={word('whichComplaint')}
        options={extra.open.map((c) => ({
          value: c.id,
          label: `${word(`complaint.${c.kind}`)}, ${extra.day(c)}`,
        }))}
      />
      <RadioGroup
        {...field('outcome')}
        label={word('answerOutcome')}
        options={(['upheld', 'rejected'] as const).map((o) => ({ value: o, label: word(`answer.${o}`) }))}
      />
      <TextareaField {...field('answer')} label={word('answerText')} rows={5} maxLength={4_000} />
    </>
  ),
  take: (asked, o) => answerComplaint(asked.tx, o.candidacy, asked.body),
  done: 'answered',
});
