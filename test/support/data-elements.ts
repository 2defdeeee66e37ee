import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** An element as the validator of the Comuni site model looks at it: what it says, its attributes, what is in it. */
export type Found = {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** elements of this name inside it, in the order of the page */
  inside(tag: string): readonly Found[];
};

/** Reads a page as a browser without scripts does.
 *  @returns a look-up of its elements by their `data-element`, anywhere or inside the elements of a name (`footer`) */
export function dataElements(html: string): (name: string, within?: string) => readonly Found[] {
  const page = parse(html);
  return (name, within) => {
    const roots = within === undefined ? [page] : below(page, (e) => e.tagName === within);
    return roots
      .flatMap((root) => below(root, (e) => attributeOf(e, 'data-element') === name))
      .map((element) => found(element));
  };
}

function found(element: Element): Found {
  return {
    text: textOf(element).trim(),
    attributes: Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])),
    inside: (tag) => below(element, (e) => e.tagName === tag).map(found),
  };
}

function below(node: Node, wanted: (element: Element) => boolean): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => [
    ...('tagName' in child && wanted(child) ? [child] : []),
    ...below(child, wanted),
  ]);
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const attributeOf = (element: Element, name: string) => element.attrs.find((a) => a.name === name)?.value;

/** Every class that a page names. */
export function classesOf(html: string): ReadonlySet<string> {
  return new Set(
    below(parse(html), () => true).flatMap((e) =>
      (attributeOf(e, 'class') ?? '').split(/\s+/).filter(Boolean),
    ),
  );
}
