import type { Asked } from '../../../platform/http/asked.ts';
import { absent, type Outcome, type Problem } from '../../../platform/http/route.ts';
import { placeName } from '../../people/parts/typed-person.ts';
import { referralRefusals } from '../refusals.ts';
import { isDissent, isNamedIn } from '../rules/application.ts';
import { type Application, findApplication, getApplicationContent } from '../store/applications.ts';
import type { ApplicationContent, ApplicationId } from '../types.ts';

/** Parameters of every page of one application. */
export type ApplicationParams = { applicationId: ApplicationId };

/** An application as one of its pages shows it. `content` is left out for a reader whom she named. */
export type OpenedApplication = {
  application: Application;
  keptFrom: string | null;
  content: ApplicationContent | undefined;
  places: { birth: string; home: string };
  dissent: boolean;
};

/** The application a URL names, if the database lets the reader know of it. */
export async function openedApplication(
  asked: Asked<ApplicationParams, unknown, unknown>,
): Promise<OpenedApplication | undefined> {
  const application = await findApplication(asked.tx, asked.params.applicationId);
  if (application === undefined) return undefined;
  const content = await getApplicationContent(asked.tx, application.id);
  return {
    application,
    keptFrom: content.keptFrom,
    content: isNamedIn(content.keptFrom, asked.me.name) ? undefined : content,
    places: {
      birth: placeName(content.identity.birthplace, asked.language),
      home: placeName(content.contact.comune, asked.language),
    },
    dissent: isDissent(content),
  };
}

/** What a form answers to a refusal: somebody's newer version is shown as it stands now. */
export function refusedApplication(code: keyof typeof referralRefusals, field = ''): Outcome {
  const message = code === 'changed-meanwhile' ? 'not-in-this-state' : code;
  const status = referralRefusals[message];
  const problems: Problem[] = [{ field, message }];
  return status === 404 ? absent : { kind: 'again', status, problems };
}
