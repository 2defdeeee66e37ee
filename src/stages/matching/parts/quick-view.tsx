import { ButtonLink } from '../../../ui/button-link.tsx';
import { type DescriptionItem, DescriptionList } from '../../../ui/description-list.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageLink, PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { blockText } from '../words/block-text.ts';
import { quickWords } from '../words/quick.ts';
import { KeptTable, type ShownKept } from './kept-table.tsx';
import { PairTable } from './pair-table.tsx';
import type { ShownPair } from './shown-pair.ts';

/** What a quick page shows, whichever of the two it is. */
export type QuickViewProps = {
  asked: { readonly shell: ShellProps };
  title: string;
  lead: string;
  notice: PageNotice | undefined;
  above: readonly PageLink[];
  facts: readonly DescriptionItem[];
  links: readonly PageLink[];
  columns: { label: string; days: readonly string[] };
  caption: string;
  pairs: readonly ShownPair[];
  kept: readonly ShownKept[];
  blockedTitle: 'blockedPeople' | 'blockedPlaces';
  empty: readonly [keyof typeof quickWords, keyof typeof quickWords];
};

/** A quick page: what it is about, who or what fits with the reasons, what was kept by code, and folded what does not fit. */
export function QuickView(p: QuickViewProps) {
  const { lang } = p.asked.shell;
  const word = (key: keyof typeof quickWords, values?: Record<string, string | number>) =>
    say(quickWords, key, lang, values);
  const fitting = p.pairs.filter((pair) => pair.candidate.score !== null);
  const blocked = p.pairs.filter((pair) => pair.candidate.score === null);
  const keptFitting = p.kept.filter((k) => k.score !== null);
  return (
    <OfficePage
      shell={p.asked.shell}
      title={p.title}
      lead={p.lead}
      notice={p.notice}
      breadcrumbs={[{ href: '/abbinamenti', label: word('matching') }, ...p.above]}
    >
      {p.facts.length > 0 && <DescriptionList items={p.facts} />}
      <p>
        {p.links.map((l) => (
          <ButtonLink key={l.href} href={l.href}>
            {l.label}
          </ButtonLink>
        ))}
      </p>
      {fitting.length === 0 && keptFitting.length === 0 && (
        <EmptyState title={word(p.empty[0])}>{word(p.empty[1])}</EmptyState>
      )}
      {fitting.length > 0 && (
        <section aria-labelledby="fitting">
          <h2 id="fitting">{p.caption}</h2>
          <PairTable caption={p.caption} columns={p.columns} pairs={fitting} />
        </section>
      )}
      {p.kept.length > 0 && (
        <section aria-labelledby="by-code">
          <h2 id="by-code">{word('byCode')}</h2>
          <p>{word('noReasonsMany')}</p>
          <KeptTable caption={word('byCode')} label={p.columns.label} rows={p.kept} />
        </section>
      )}
      {blocked.length > 0 && (
        <details>
          <summary>{word(p.blockedTitle, { n: blocked.length })}</summary>
          <ul>
            {blocked.map((b) => (
              <li key={b.key}>
                <a href={b.href}>
                  <bdi>{b.label}</bdi>
                </a>
                : {b.candidate.blocks.map((block) => blockText(block, lang)).join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </OfficePage>
  );
}
