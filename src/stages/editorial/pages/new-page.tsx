import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { absent, again, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { SelectField } from '../../../ui/select-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { optionalNameField } from '../../organisations/types.ts';
import { listProjects } from '../../projects/store/projects.ts';
import type { ProjectId } from '../../projects/types.ts';
import { beginPage } from '../commands/begin-page.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { fieldOf } from '../parts/filled.ts';
import { sayAll, speak } from '../parts/speak.ts';
import { StepForm } from '../parts/step-form.tsx';
import { listSitePages } from '../store/pages.ts';
import { firstText } from '../templates/first-text.ts';
import { manyKinds, type PageContent, type PageKind, pageKinds } from '../types.ts';
import { chosenTerritory, editedTerritories } from './edited-territories.ts';
import { answered, pageUrl } from './opened-page.ts';
import { optionalId } from './typed-fields.ts';

/** What the URL of the form says: the kind, where one came for a page that every site has. */
export const newPageQuery = z.object({ tipo: z.enum(pageKinds).optional().catch(undefined) });

/** The form of a page that begins. */
export const newPageSchema = z.strictObject({
  kind: z.enum(pageKinds, { message: 'choice.missing' }),
  title: optionalNameField(160),
  projectId: optionalId<ProjectId>(),
  slug: optionalNameField(80),
  territory: optionalId(),
});

type Plain = Asked<unknown, unknown, unknown>;

/** GET /redazione/nuova, and the same form with what was typed. */
export async function newPagePage(asked: Plain, typed: Typed, problems: readonly Problem[]) {
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  const territories = await editedTerritories(asked);
  if (territories.length === 0) return undefined;
  const begun = new Set<PageKind>((await listSitePages(asked.tx)).map((p) => p.kind));
  const kinds = [...manyKinds, ...pageKinds.filter((k) => !isMany(k) && !begun.has(k))];
  const projects = (await listProjects(asked.tx)).filter((p) =>
    territories.some((t) => t.value === p.territoryId),
  );
  return (
    <EditorialFrame shell={asked.shell} title={word('newPage')} lead={word('newPageLead')} problems={said}>
      <StepForm asked={asked} action="/redazione/nuova" submit={word('begin')}>
        <SelectField
          {...field('kind')}
          label={word('kind')}
          options={kinds.map((k) => ({ value: k, label: word(`kind.${k}`) }))}
        />
        <TextField {...field('title')} label={word('titleField')} hint={word('titleFieldHint')} optional />
        <SelectField
          {...field('projectId')}
          label={word('projectField')}
          hint={word('projectFieldHint')}
          optional
          blank={word('noProject')}
          options={projects.map((p) => ({ value: p.id, label: p.title }))}
        />
        <TextField {...field('slug')} label={word('slugField')} hint={word('slugFieldHint')} optional />
        {territories.length > 1 && (
          <SelectField {...field('territory')} label={word('territoryField')} options={territories} />
        )}
      </StepForm>
    </EditorialFrame>
  );
}

/** POST /redazione/nuova. */
export async function beginNewPage(
  asked: Asked<unknown, unknown, z.output<typeof newPageSchema>>,
): Promise<Outcome> {
  const { kind, title, projectId, slug, territory } = asked.body;
  const territories = await editedTerritories(asked);
  if (territories.length === 0) return absent;
  const territoryId = chosenTerritory(territories, territory);
  if (territoryId === undefined) return again({ field: 'territory', message: 'territory-missing' });
  if (isMany(kind) && title === null) return again({ field: 'title', message: 'text.empty' });
  if (title !== null && title.length < 3) return again({ field: 'title', message: 'text.too-short' });
  const ready = firstText(kind, 'it');
  const dated = kind === 'news' || kind === 'notice';
  const content: PageContent = {
    ...ready,
    title: title ?? ready.title,
    date: dated ? dayInRome(asked.now) : null,
    newsKind: kind === 'news' ? 'notizia' : null,
  };
  const done = await beginPage(asked.tx, { territoryId, kind, projectId, slug, lang: 'it', content });
  return answered(done, done.ok ? pageUrl(done.page.id, 'it', '?fatto=begun') : '');
}

const isMany = (kind: PageKind) => manyKinds.some((k) => k === kind);
