import type { ComponentChild } from 'preact';
import { say } from '../../../ui/language.ts';
import { MarkedBlocks } from '../../../ui/marked-text.tsx';
import { type Block, type MarkedText, plainOf } from '../../../values/marked-text.ts';
import { publicPageWords } from '../words/public-page.ts';
import { PublicContacts, PublicOffice } from './public-contacts.tsx';
import { PublicDocuments } from './public-documents.tsx';
import { PublicMore } from './public-more.tsx';
import { PublicPartners } from './public-partners.tsx';
import type { ShownPage } from './public-shown.ts';

/** A section of a page, as its index lists it. `hidden`: its heading is for who listens. */
export type PublicSection = {
  readonly anchor: string;
  readonly title: string;
  readonly hidden: boolean;
  readonly node: ComponentChild;
};

/** The sections of a page in the order of the Comuni site model: its text as the editors divided it, partners,
 *  documents, who keeps it, contacts, further information. What is empty is left out. */
export function publicSections({ page, body, more }: ShownPage): readonly PublicSection[] {
  const { lang, content, kind } = page;
  const word = (key: keyof typeof publicPageWords) => say(publicPageWords, key, lang);
  const section = (
    anchor: string,
    key: keyof typeof publicPageWords,
    node: ComponentChild,
  ): PublicSection => ({
    anchor,
    title: word(key),
    hidden: false,
    node,
  });
  const { project } = content;
  const telling = project !== null && (project.cup !== null || project.programme !== null);
  return [
    ...textSections(body, word('description'), kind !== 'project' && kind !== 'news' && kind !== 'notice'),
    ...(project !== null && project.partners.length > 0
      ? [section('partner', 'partners', <PublicPartners project={project} lang={lang} />)]
      : []),
    ...(content.documents.length > 0
      ? [section('documenti', 'documents', <PublicDocuments documents={content.documents} lang={lang} />)]
      : []),
    ...(content.office !== null
      ? [section('a-cura-di', 'office', <PublicOffice office={content.office} lang={lang} />)]
      : []),
    ...(content.contacts.length > 0
      ? [section('contatti', 'contacts', <PublicContacts contacts={content.contacts} lang={lang} />)]
      : []),
    ...(more.blocks.length > 0 || telling
      ? [section('ulteriori-informazioni', 'more', <PublicMore more={more} project={project} lang={lang} />)]
      : []),
  ];
}

/** A text cut at its headings of the first level; what stands before the first is its description. */
function textSections({ blocks }: MarkedText, description: string, quiet: boolean): PublicSection[] {
  const out: { anchor: string; title: string; hidden: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.kind === 'heading' && block.level === 2)
      out.push({ anchor: block.anchor, title: plainOf(block.of), hidden: false, blocks: [] });
    else if (last === undefined)
      out.push({ anchor: 'descrizione', title: description, hidden: quiet, blocks: [block] });
    else last.blocks.push(block);
  }
  return out.map(({ blocks: inner, ...head }) => ({
    ...head,
    node: (
      <div class="richtext-wrapper">
        <MarkedBlocks blocks={inner} />
      </div>
    ),
  }));
}
