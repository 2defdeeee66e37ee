import type { ComponentChild } from 'preact';
import { say } from '../../../ui/language.ts';
import { MarkedBlocks } from '../../../ui/marked-text.tsx';
import { type Block, type MarkedText, plainOf } from '../../../values/marked-text.ts';
import type { PageKind } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';
import { PublicContacts, PublicOffice } from './public-contacts.tsx';
import { PublicDocuments } from './public-documents.tsx';
import { type DoorKind, PublicDoor } from './public-door.tsx';
import { elementsOf, isListedService } from './public-elements.ts';
import { PublicMore } from './public-more.tsx';
import { PublicPartners } from './public-partners.tsx';
import type { ShownPage } from './public-shown.ts';

/** A section of a page, as its index lists it. `hidden`: its heading is for who listens. */
export type PublicSection = {
  readonly anchor: string;
  readonly title: string;
  readonly hidden: boolean;
  /** what the validator of the Comuni site model calls the heading */
  readonly element?: string | undefined;
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
    ...withDoor(kind, textSections(kind, body, word('description')), (door) =>
      section(
        'accedi-al-servizio',
        'accessService',
        <PublicDoor kind={door} lang={lang} element="service-generic-access" />,
      ),
    ),
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

/** Where one enters a service, between what it says of times and its conditions, as the Comuni site model orders it. */
function withDoor(
  kind: PageKind,
  sections: readonly PublicSection[],
  make: (door: DoorKind) => PublicSection,
): readonly PublicSection[] {
  if (!isListedService(kind)) return sections;
  const conditions = sections.findIndex((s) => elementsOf(kind, s.anchor).content === 'service-file');
  const at = conditions === -1 ? sections.length : conditions;
  return sections.toSpliced(at, 0, make(kind));
}

/** A text cut at its headings of the first level; what stands before the first is its description. */
function textSections(kind: PageKind, { blocks }: MarkedText, description: string): PublicSection[] {
  const quiet = kind !== 'project' && kind !== 'news' && kind !== 'notice';
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
    element: elementsOf(kind, head.anchor).heading,
    node: (
      <div class="richtext-wrapper" data-element={elementsOf(kind, head.anchor).content}>
        <MarkedBlocks blocks={inner} />
      </div>
    ),
  }));
}
