import type { z } from 'zod';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import type { MeetingId } from '../../meetings/types.ts';
import { decideCandidacy } from '../commands/decide-candidacy.ts';
import { proposalFor, stepFor } from '../rules/decision.ts';
import { listSessions } from '../store/commission.ts';
import { findAnswered } from '../store/complaints.ts';
import { type ChosenOutcome, type decisionSchema, outcomes } from '../types.ts';
import { candidacyForm } from './candidacy-form.tsx';
import { mayDecide } from './may-decide.ts';

type Extra = { proposed: ChosenOutcome | null; meetings: { value: string; label: string }[] };

/** GET and POST /persone/:personId/selezione/:candidacyId/decidi. */
export const decision = candidacyForm<z.output<typeof decisionSchema>, Extra>({
  below: '/decidi',
  titleKey: 'decideTitle',
  submitKey: 'decide',
  there: (o) => mayDecide(o) && o.candidacy.state !== 'renounced',
  load: async (asked, o) => {
    const { upheld } = await findAnswered(asked.tx, o.candidacy.id);
    const step = stepFor(o.candidacy.state, 'admitted', upheld);
    const sessions = await listSessions(asked.tx, o.procedure);
    return {
      proposed: proposalFor(o.procedure, o.all, o.candidacy, step),
      meetings: sessions.map((s) => ({
        value: s.id,
        label: `${s.title}, ${formatDay(dayInRome(s.startsAt), asked.language)}`,
      })),
    };
  },
  lead: ({ extra, word }) => word('decideLead', { proposal: word(`proposed.${extra.proposed ?? 'none'}`) }),
  Fields: ({ extra, word, field, opened }) => (
    <>
      <RadioGroup
        {...field('outcome')}
        label={word('decision')}
        options={outcomes
          .filter((o) => o !== opened.candidacy.state)
          .map((o) => ({ value: o, label: word(`decide.${o}`) }))}
      />
      <TextareaField
        {...field('reason')}
        label={word('reason')}
        hint={word('reasonHint')}
        rows={5}
        maxLength={4_000}
        optional
      />
      <SelectField
        {...field('meeting')}
        label={word('meeting')}
        options={extra.meetings}
        blank={word('noMeeting')}
        optional
      />
    </>
  ),
  take: (asked, o) =>
    decideCandidacy(
      asked.tx,
      o.procedure,
      o.all,
      o.candidacy,
      {
        outcome: asked.body.outcome,
        reason: asked.body.reason,
        meetingId: asked.body.meeting as MeetingId | null,
      },
      asked.now,
    ),
  done: 'decided',
});
