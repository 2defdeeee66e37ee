import type { z } from 'zod';
import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { callOffPublication } from '../commands/call-off-publication.ts';
import { publishPage } from '../commands/publish-page.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { PublishView } from '../parts/publish-view.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { refuse, refusedOutcome } from '../refusals.ts';
import { hindrancesTo } from '../rules/before-publishing.ts';
import { dueInstant } from '../rules/due-instant.ts';
import { publicPath } from '../rules/public-path.ts';
import { assetsOf } from '../rules/published-content.ts';
import { listAssetsById } from '../store/assets.ts';
import { aboveOf, answered, type OfPage, openPage } from './opened-page.ts';
import type { callOffSchema, publishSchema, scheduleSchema } from './publish-schema.ts';

/** GET /redazione/pagine/:pageId/:lang/pubblica: what happens when the newest version is published. */
export async function publishShown(asked: OfPage) {
  return show(asked, {}, []);
}

/** The same with what was typed and what is wrong. */
export async function publishAgain(asked: OfPage, typed: Typed, problems: readonly Problem[]) {
  return show(asked, typed, problems);
}

/** POST /redazione/pagine/:pageId/:lang/pubblica. */
export async function publishNow(asked: OfPage<unknown, z.output<typeof publishSchema>>): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const { page, lang, url } = opened;
  const done = await publishPage(asked.tx, page, lang, asked.body.number, null, asked.now);
  return answered(done, `${url}?fatto=published`);
}

/** POST /redazione/pagine/:pageId/:lang/programma. */
export async function publishLater(
  asked: OfPage<unknown, z.output<typeof scheduleSchema>>,
): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const { page, lang, url } = opened;
  const due = dueInstant(asked.body.day, asked.body.time, asked.now);
  if (!due.ok) return refusedOutcome(refuse(due.code, due.field));
  const done = await publishPage(asked.tx, page, lang, asked.body.number, due.at, asked.now);
  return answered(done, `${url}?fatto=scheduled`);
}

/** POST /redazione/pagine/:pageId/:lang/annulla. */
export async function callOff(asked: OfPage<unknown, z.output<typeof callOffSchema>>): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const { page, lang, url } = opened;
  const done = await callOffPublication(asked.tx, page, lang, asked.body.kind, asked.now);
  return answered(done, `${url}?fatto=called-off`);
}

async function show(asked: OfPage, typed: Typed, problems: readonly Problem[]) {
  const opened = await openPage(asked);
  if (opened?.latest === undefined) return undefined;
  const { page, lang, latest, standing, url } = opened;
  const word = speak(asked.language);
  const said = sayAll(problems, asked.language);
  const ids = assetsOf(latest.content);
  const assets = await listAssetsById(asked.tx, ids);
  const hindrances = hindrancesTo(page.kind, latest.content).map(({ code, list }) =>
    word(code, { list: (list ?? []).join(', ') }),
  );
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('publishTitle', { title: latest.content.title })}
      lead={word('publishLead', { n: latest.number, lang: word(`otherLanguage.${lang}`) })}
      above={aboveOf(opened)}
      problems={said}
    >
      <PublishView
        asked={asked}
        typed={typed}
        problems={said}
        url={url}
        number={latest.number}
        address={publicPath(page.kind, page.slug, lang)}
        standing={standing}
        assets={ids.flatMap((id) => assets.get(id)?.titleIt ?? [])}
        hindrances={hindrances}
      />
    </EditorialFrame>
  );
}
