import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { outwardName } from '../../organisations/rules.ts';
import { findOrganisation } from '../../organisations/store/organisations.ts';
import { findLead } from '../../projects/store/projects.ts';
import { tellCandidate } from '../commands/tell-candidate.ts';
import { channels, communicationKinds, type tellSchema } from '../types.ts';
import { candidacyForm } from './candidacy-form.tsx';
import { funderOf } from './funder-of.ts';
import type { OpenedCandidacy } from './opened-candidacy.ts';

/** GET and POST …/comunica: the letter to her, and how it reached her. */
export const telling = candidacyForm<z.output<typeof tellSchema>, object>({
  below: '/comunica',
  titleKey: 'tell',
  submitKey: 'tellSave',
  there: (o) => o.allows('selection', 'write') && o.allows('selection-act', 'write'),
  load: async () => ({}),
  lead: ({ word }) => word('tellLead'),
  Fields: ({ word, field, opened }) => (
    <>
      <RadioGroup
        {...field('kind')}
        label={word('what')}
        options={communicationKinds
          .filter((k) => k !== 'notice-of-refusal' || opened.procedure.observationDays !== null)
          .map((k) => ({ value: k, label: word(`told.${k}`) }))}
      />
      <DateField {...field('toldOn')} label={word('toldDay')} />
      <RadioGroup
        {...field('channel')}
        label={word('channel')}
        options={channels.map((c) => ({ value: c, label: word(`channel.${c}`) }))}
      />
      {opened.procedure.observationDays !== null && (
        <TextareaField
          {...field('reasons')}
          label={word('noticeReasons')}
          hint={word('noticeReasonsHint')}
          rows={4}
          maxLength={4_000}
          optional
        />
      )}
    </>
  ),
  take: async (asked, o) =>
    tellCandidate(
      asked.tx,
      o.procedure,
      o.candidacy,
      asked.body,
      {
        body: await senderOf(asked, o),
        to: addressee(o),
        project: o.project.title,
        language: 'it',
        funder: await funderOf(asked, o.project),
      },
      asked.now,
    ),
  done: 'told',
});

/** Whoever may not read her name writes to her number. */
function addressee(o: OpenedCandidacy): string {
  return o.known ? o.name : (o.candidacy.listNumber ?? o.candidacy.code);
}

/** The outcome is an act of the lead body, whoever hands the letter over. */
async function senderOf(asked: Asked<unknown, unknown, unknown>, o: OpenedCandidacy): Promise<string> {
  const lead = await findLead(asked.tx, o.project.id);
  const body = lead && (await findOrganisation(asked.tx, lead));
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  return body ? outwardName(body, 'it', mine) : '';
}
