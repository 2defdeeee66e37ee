import { absent, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { takeUpVersion } from '../commands/take-up-version.ts';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { sayAll, speak } from '../parts/speak.ts';
import { VersionTable } from '../parts/version-table.tsx';
import { listTexts } from '../store/texts.ts';
import { aboveOf, answered, type OfPage, openPage } from './opened-page.ts';

/** GET /redazione/pagine/:pageId/:lang/versioni: all that was saved, the newest first. */
export async function versionsPage(asked: OfPage) {
  return show(asked, []);
}

/** POST /redazione/pagine/:pageId/:lang/versioni/:number/riprendi: an old version becomes the newest one. */
export async function takeUp(asked: OfPage<unknown, unknown, { number: number }>): Promise<Outcome> {
  const opened = await openPage(asked);
  if (opened === undefined) return absent;
  const { page, lang, url } = opened;
  const done = await takeUpVersion(asked.tx, page, lang, asked.params.number, asked.version ?? 0);
  return answered(done, `${url}?fatto=taken-up`);
}

/** The list once more, when somebody saved meanwhile. */
export async function versionsAgain(asked: OfPage, _typed: Typed, problems: readonly Problem[]) {
  return show(asked, problems);
}

async function show(asked: OfPage, problems: readonly Problem[]) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const { page, lang, standing, url } = opened;
  const word = speak(asked.language);
  const texts = await listTexts(asked.tx, page.id, lang);
  const names = await listAccountNames(
    asked.tx,
    texts.map((t) => t.writtenBy),
  );
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('versions')}
      lead={word('versionsLead')}
      above={aboveOf(opened)}
      problems={sayAll(problems, asked.language)}
    >
      <VersionTable
        asked={asked}
        url={url}
        rows={texts.map((t) => ({
          number: t.number,
          title: t.content.title,
          writtenAt: t.writtenAt,
          writtenBy: names.get(t.writtenBy) ?? '',
          newest: t.number === standing.latest,
          onSite: t.number === standing.published,
        }))}
      />
    </EditorialFrame>
  );
}
