import type { Node, SourceFile } from 'typescript/unstable/ast';
import { SyntaxKind } from 'typescript/unstable/ast';
import { type Comment, commentsOf, type Span } from './comments.ts';
import { parseFiles } from './compiler.ts';
import { isTypeScript, lineAt, type Tree } from './tree.ts';

/** A parsed file: its syntax tree, every node of it in the order of the text, and its comments. */
export type Source = {
  readonly path: string;
  readonly text: string;
  readonly file: SourceFile;
  readonly nodes: readonly Node[];
  readonly comments: readonly Comment[];
};

const opaqueKinds: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateTail,
  SyntaxKind.RegularExpressionLiteral,
  SyntaxKind.JsxText,
]);

const parsedTrees = new WeakMap<Tree, ReadonlyMap<string, Source>>();

/** The parsed TypeScript and JavaScript files of a tree, without the generated `db/types`.
 *  Parsed once a tree, however many checks ask. */
export function sourcesOf(tree: Tree): ReadonlyMap<string, Source> {
  const known = parsedTrees.get(tree);
  if (known !== undefined) return known;
  const paths = Object.keys(tree).filter(isParsed);
  const sources = new Map<string, Source>();
  for (const [path, file] of parseFiles(tree, paths)) sources.set(path, sourceOf(path, file));
  parsedTrees.set(tree, sources);
  return sources;
}

function isParsed(path: string): boolean {
  return (isTypeScript(path) || /\.m?js$/.test(path)) && !path.startsWith('db/types');
}

function sourceOf(path: string, file: SourceFile): Source {
  const nodes: Node[] = [];
  const opaque: Span[] = [];
  const visit = (node: Node): void => {
    nodes.push(node);
    if (opaqueKinds.has(node.kind)) opaque.push({ start: node.getStart(file), end: node.end });
    node.forEachChild(visit);
  };
  file.forEachChild(visit);
  return { path, text: file.text, file, nodes, comments: commentsOf(file.text, opaque) };
}

/** The line a node begins on, counted from 1. */
export function lineOf(source: Source, node: Node): number {
  return lineAt(source.text, node.getStart(source.file));
}
