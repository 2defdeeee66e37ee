import type { Node } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isExportDeclaration,
  isImportDeclaration,
  isImportTypeNode,
  isLiteralTypeNode,
  isNamedImports,
  isStringLiteral,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { lineOf, type Source } from './sources.ts';

/** One `import`, `export … from`, `import()` or `import('…')` type.
 *  `target` is a path of the tree when the specifier is relative, else the specifier itself;
 *  `names` are the imported names as the other file spells them, empty for `*` and `import()`;
 *  `erased` is true where nothing is left of it when the program runs: `import type`, `export type`, a type `import('…')`.
 *  What keeps a single name that is a type (`import { type A }`) still loads the other file. */
export type Import = {
  readonly specifier: string;
  readonly target: string;
  readonly line: number;
  readonly names: readonly string[];
  readonly erased: boolean;
};

/** What a file imports, types included: a type is knowledge of another file too. */
export function importsOf(source: Source): Import[] {
  return source.nodes.flatMap((node) => {
    const specifier = specifierOf(node);
    if (specifier === undefined) return [];
    const target = specifier.startsWith('.') ? resolve(source.path, specifier) : specifier;
    return [{ specifier, target, line: lineOf(source, node), names: namesOf(node), erased: isErased(node) }];
  });
}

function specifierOf(node: Node): string | undefined {
  if (isImportDeclaration(node) || isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (isCallExpression(node) && node.expression.kind === SyntaxKind.ImportKeyword)
    return literal(node.arguments[0]);
  if (isImportTypeNode(node) && isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  return undefined;
}

function isErased(node: Node): boolean {
  if (isImportDeclaration(node)) return node.importClause?.phaseModifier === SyntaxKind.TypeKeyword;
  return isImportTypeNode(node) || (isExportDeclaration(node) && node.isTypeOnly);
}

function literal(node: Node | undefined): string | undefined {
  return node !== undefined && isStringLiteral(node) ? node.text : undefined;
}

function namesOf(node: Node): string[] {
  if (!isImportDeclaration(node)) return [];
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined || !isNamedImports(bindings)) return [];
  return bindings.elements.map((element) => (element.propertyName ?? element.name).text);
}

/** The path a relative specifier names, seen from the folder of `from`; `..` above the root stays at the root. */
export function resolve(from: string, specifier: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.' && step !== '') parts.push(step);
  }
  return parts.join('/');
}
