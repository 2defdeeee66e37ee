import { z } from 'zod';
import { FilterBar } from '../../../ui/filter-bar.tsx';
import { SelectField } from '../../../ui/select-field.tsx';
import { DiffView } from '../parts/diff-view.tsx';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { speak } from '../parts/speak.ts';
import { attachedLines } from '../rules/attached-lines.ts';
import { lineDiff } from '../rules/line-diff.ts';
import { listAssets } from '../store/assets.ts';
import { listTexts } from '../store/texts.ts';
import type { PageContent } from '../types.ts';
import { aboveOf, type OfPage, openPage } from './opened-page.ts';

const number = z.coerce.number().int().positive().optional().catch(undefined);

/** Which versions the URL compares; nothing: the newest with the one before. */
export const compareQuery = z.object({ da: number, a: number });

/** GET /redazione/pagine/:pageId/:lang/confronto: what was added and taken between two versions, line by line. */
export async function comparePage(asked: OfPage<z.output<typeof compareQuery>>) {
  const opened = await openPage(asked);
  if (opened === undefined) return undefined;
  const { page, lang, url } = opened;
  const texts = await listTexts(asked.tx, page.id, lang);
  const to = texts.find((t) => t.number === asked.query.a) ?? texts[0];
  const from = texts.find((t) => t.number === asked.query.da) ?? texts[1] ?? to;
  if (to === undefined || from === undefined) return undefined;
  const word = speak(asked.language);
  const names = new Map<string, string>((await listAssets(asked.tx)).map((a) => [a.id, a.titleIt]));
  const attached = (content: PageContent) => attachedLines(content, (id) => names.get(id) ?? id);
  const [a, b] = [from.content, to.content];
  const parts = [
    { label: word('title'), lines: lineDiff(a.title, b.title) },
    { label: word('lead'), lines: lineDiff(a.lead, b.lead) },
    { label: word('body'), lines: lineDiff(a.body, b.body) },
    { label: word('attached'), lines: lineDiff(attached(a), attached(b)) },
    { label: word('more'), lines: lineDiff(a.more, b.more) },
  ].filter(({ lines }) => lines.some((line) => line.kind !== 'same'));
  const options = texts.map((t) => ({ value: String(t.number), label: String(t.number) }));
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('compareTitle', { from: from.number, to: to.number })}
      above={[...aboveOf(opened), { href: `${url}/versioni`, label: word('versions') }]}
    >
      <FilterBar action={`${url}/confronto`} submitLabel={word('compare')}>
        <SelectField
          name="da"
          label={word('compareFrom')}
          blank={false}
          value={String(from.number)}
          options={options}
        />
        <SelectField
          name="a"
          label={word('compareTo')}
          blank={false}
          value={String(to.number)}
          options={options}
        />
      </FilterBar>
      {parts.length === 0 && <p>{word('compareSame')}</p>}
      {parts.map(({ label, lines }) => (
        <section key={label}>
          <h2>{label}</h2>
          <DiffView lines={lines} />
        </section>
      ))}
    </EditorialFrame>
  );
}
