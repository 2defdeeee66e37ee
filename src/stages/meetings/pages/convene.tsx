import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { may } from '../../../policy/decide.ts';
import type { Option } from '../../../ui/field-props.ts';
import { RadioGroup } from '../../../ui/radio-group.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { problemOf, typedText } from '../../../ui/typed.ts';
import { listPartners, listProjects } from '../../projects/store/projects.ts';
import { conveneMeeting } from '../commands/convene-meeting.ts';
import { MeetingFrame } from '../parts/meeting-frame.tsx';
import { speak } from '../parts/speak.ts';
import { WhenAndWhere } from '../parts/when-and-where.tsx';
import { refuse, refusedOutcome } from '../refusals.ts';
import { type conveneSchema, meetingKinds } from '../types.ts';
import { meetingWords } from '../words.ts';
import { meetingUrl } from './opened-meeting.ts';

type Plain = Asked<unknown, unknown, unknown>;

/** Days to close the minutes that the form proposes; the reader may write others. */
const FIRST_ACCESS_DAYS = '14';

/** GET /riunioni/nuova, and the same form with what was typed. */
export async function convenePage(asked: Plain, typed: Typed = {}, problems: readonly Problem[] = []) {
  const said = sayProblems(meetingWords, problems, asked.language);
  return h(Convene, { asked, typed, problems: said, ...(await choices(asked)) });
}

/** POST /riunioni/nuova. */
export async function convene(
  asked: Asked<unknown, unknown, z.output<typeof conveneSchema>>,
): Promise<Outcome> {
  const { bodies } = await choices(asked);
  if (!bodies.some((b) => b.value === asked.body.body))
    return refusedOutcome(refuse('body-not-hers', 'body'));
  const done = await conveneMeeting(asked.tx, asked.body, asked.now);
  return done.ok ? go(meetingUrl(done.id, '?fatto=convened')) : refusedOutcome(done);
}

/** Bodies for which the reader convenes, and the projects that one of them takes part in. */
async function choices(asked: Plain): Promise<{ bodies: Option[]; projects: Option[] }> {
  const facts = await loadFacts(asked.tx, asked.me);
  const bodies = new Map<string, string>();
  for (const { organisationId, organisationName } of asked.me.roles)
    if (
      organisationId !== null &&
      may(facts, { of: 'body', dataClass: 'meeting', action: 'write', organisationId })
    )
      bodies.set(organisationId, organisationName ?? '');
  const projects: Option[] = [];
  for (const { id, title } of await listProjects(asked.tx))
    if ((await listPartners(asked.tx, id)).some((p) => bodies.has(p.organisationId)))
      projects.push({ value: id, label: title });
  return { bodies: [...bodies].map(([value, label]) => ({ value, label })), projects };
}

type Shown = {
  asked: Plain;
  typed: Typed;
  problems: readonly Problem[];
  bodies: readonly Option[];
  projects: readonly Option[];
};

function Convene({ asked, typed, problems, bodies, projects }: Shown) {
  const word = speak(asked.language);
  const field = (name: string, first = '') => ({
    name,
    value: typedText(typed, name) || first,
    error: problemOf(problems, name),
  });
  const only = (options: readonly Option[]) => (options.length === 1 ? (options[0]?.value ?? '') : '');
  return (
    <MeetingFrame
      shell={asked.shell}
      title={word('conveneTitle')}
      lead={word('conveneLead')}
      problems={problems}
    >
      {projects.length === 0 ? (
        <p>{word('noBody')}</p>
      ) : (
        <StepForm asked={asked} action="/riunioni/nuova" submit={word('convene')}>
          <RadioGroup
            {...field('kind')}
            label={word('kindField')}
            options={meetingKinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
          />
          <SelectField {...field('project', only(projects))} label={word('project')} options={projects} />
          <SelectField {...field('body', only(bodies))} label={word('forBody')} options={bodies} />
          <WhenAndWhere typed={{ accessDays: FIRST_ACCESS_DAYS, ...typed }} problems={problems} />
        </StepForm>
      )}
    </MeetingFrame>
  );
}
