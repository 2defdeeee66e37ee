import { absent, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { Columns } from '../../../ui/columns.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { StepForm } from '../../../ui/step-form.tsx';
import { saveDraft } from '../commands/save-draft.ts';
import { BothTexts } from '../parts/both-texts.tsx';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { PageAside } from '../parts/page-aside.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { TextFields } from '../parts/text-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { pageState } from '../rules/page-state.ts';
import { publicPath } from '../rules/public-path.ts';
import { listAssets } from '../store/assets.ts';
import { firstText } from '../templates/first-text.ts';
import type { SiteText } from '../types.ts';
import { type OfPage, type OpenedPage, openPage, pageUrl } from './opened-page.ts';
import type { TypedText } from './text-schema.ts';
import { asTyped, contentOf } from './text-typed.ts';

/** GET /redazione/pagine/:pageId/:lang: the newest version in its form, or a text to begin from. */
export async function editTextPage(asked: OfPage<{ fatto?: string | undefined }>) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const { latest, page, lang } = opened;
  const content = latest?.content ?? firstText(page.kind, lang);
  return show(asked, opened, asTyped(content, asked.language), [], { version: latest?.number ?? 0 });
}

/** POST /redazione/pagine/:pageId/:lang: saves the next version. */
export async function saveText(asked: OfPage<unknown, TypedText>): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const read = contentOf(opened.page.kind, asked.body);
  if (!read.ok) return refusedOutcome(read);
  const { page, lang, latest } = opened;
  const done = await saveDraft(asked.tx, page, lang, asked.version ?? 0, read.content);
  if (!done.ok) return refusedOutcome(done, latest);
  return go(`${opened.url}?fatto=${done.written ? (read.cleaned ? 'cleaned' : 'saved') : 'same'}`);
}

/** The same form with what was typed; where two saved, with both texts. */
export async function textAgain(asked: OfPage, typed: Typed, problems: readonly Problem[], theirs?: unknown) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const saved = theirs === undefined ? undefined : opened.latest;
  return show(asked, opened, typed, problems, { version: saved?.number ?? asked.version ?? 0, saved });
}

async function show(
  asked: OfPage<{ fatto?: string | undefined } | unknown>,
  opened: OpenedPage,
  typed: Typed,
  problems: readonly Problem[],
  { version, saved }: { version: number; saved?: SiteText | undefined },
) {
  const { page, lang, latest, standing, url } = opened;
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  const assets = (await listAssets(asked.tx)).filter((a) => a.territoryId === page.territoryId);
  const options = (kind: 'image' | 'document') =>
    assets.filter((a) => a.kind === kind).map((a) => ({ value: a.id, label: a.titleIt }));
  const done = (asked.query as { fatto?: string } | undefined)?.fatto;
  return (
    <EditorialFrame
      shell={asked.shell}
      title={opened.title}
      lead={`${word(`kind.${page.kind}`)}, ${word(`lang.${lang}`)}`}
      done={problems.length === 0 ? done : undefined}
      problems={said}
    >
      {latest === undefined && <Notice kind="info">{word('notWritten')}</Notice>}
      {saved && (
        <BothTexts
          saved={asTyped(saved.content, asked.language)}
          typed={typed}
          names={new Map(assets.map((a) => [a.id, a.titleIt]))}
        />
      )}
      <Columns
        main={
          <StepForm asked={asked} action={url} version={version} submit={word('saveDraft')}>
            <TextFields
              typed={typed}
              problems={said}
              kind={page.kind}
              images={options('image')}
              documents={options('document')}
            />
          </StepForm>
        }
        aside={
          <PageAside
            url={url}
            otherUrl={pageUrl(page.id, lang === 'it' ? 'en' : 'it')}
            lang={lang}
            state={pageState(standing)}
            waiting={standing.waiting}
            latest={latest}
            address={publicPath(page.kind, page.slug, lang)}
            onSite={typeof standing.published === 'number'}
          />
        }
      />
    </EditorialFrame>
  );
}
