import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { PersonId } from '../../people/types.ts';
import { passGate } from '../commands/pass-gate.ts';
import type { gateSchema } from '../commands/typed-steps.ts';
import { speakGates } from '../parts/speak.ts';
import { gatesFor } from '../rules/gates.ts';
import type { GateKind, IntroductionId } from '../types.ts';
import { answered } from './answered.ts';
import { openIntroduction } from './opened-introduction.ts';
import { stepPage } from './step-page.tsx';

type OfGate<B = unknown> = Asked<
  { personId: PersonId; introductionId: IntroductionId; gate: GateKind },
  unknown,
  B
>;

/** GET …/condizioni/:gate: the paper of one condition, or why it is not needed; the same after a refusal. */
export function gatePage(asked: OfGate, typed: Typed = {}, problems: readonly Problem[] = []) {
  const word = speakGates(asked.language);
  const { gate } = asked.params;
  return stepPage(asked, ['pass-gate'], problems, ({ place }, said) => {
    const field = fieldOf({ typed, problems: said });
    const rule = place && gatesFor(place.kind, dayInRome(asked.now)).find((g) => g.gate === gate);
    return {
      path: `condizioni/${gate}`,
      title: word('gateTitle', { gate: word(`gate.${gate}`) }),
      lead: rule ? `${rule.source}. ${word('gateLead')}` : word('gateLead'),
      submit: word('saveGate'),
      fields: (
        <>
          <RadioGroup
            {...field('needed')}
            label={word('neededField')}
            options={(['yes', 'no'] as const).map((v) => ({ value: v, label: word(`needed.${v}`) }))}
          />
          <DateField {...field('passedOn')} label={word('passedOn')} />
          <TextField
            {...field('reference')}
            label={word('referenceField')}
            maxLength={500}
            autocomplete="off"
          />
        </>
      ),
    };
  });
}

/** POST …/condizioni/:gate. */
export async function saveGate(asked: OfGate<z.output<typeof gateSchema>>): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const gate = { ...asked.body, gate: asked.params.gate };
  const done = await passGate(asked.tx, opened.introduction, gate, dayInRome(asked.now));
  return answered(done, `${opened.here}?fatto=gate`, asked.language);
}
