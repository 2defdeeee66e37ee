import type { Node, Statement } from 'typescript/unstable/ast';
import {
  isClassDeclaration,
  isExportAssignment,
  isExportDeclaration,
  isFunctionDeclaration,
  isIdentifier,
  isInterfaceDeclaration,
  isNamedExports,
  isTypeAliasDeclaration,
  isVariableStatement,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { lineOf, type Source } from './sources.ts';

/** One exported declaration of a file; `doc` is the docstring that stands immediately before it,
 *  `text` the whole declaration. What is exported from another file is documented there. */
export type Export = {
  readonly name: string;
  readonly line: number;
  readonly doc: string | undefined;
  readonly text: string;
  readonly isFunction: boolean;
};

/** What a file exports, in the order of the text; an overload stands once for each signature. */
export function exportsOf(source: Source): Export[] {
  const apart = namesExportedApart(source);
  return source.file.statements.flatMap((statement) =>
    namesOf(statement)
      .filter((name) => isExported(statement) || apart.has(name))
      .map((name) => ({
        name,
        line: lineOf(source, statement),
        doc: docOf(source, statement),
        text: statement.getText(source.file),
        isFunction: isFunctionDeclaration(statement) || /=>/.test(statement.getText(source.file)),
      })),
  );
}

function namesOf(statement: Statement): string[] {
  if (isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      isIdentifier(name) ? [name.text] : [],
    );
  if (isFunctionDeclaration(statement) || isClassDeclaration(statement))
    return [statement.name?.text ?? 'default'];
  if (isTypeAliasDeclaration(statement) || isInterfaceDeclaration(statement)) return [statement.name.text];
  return isExportAssignment(statement) ? ['default'] : [];
}

function isExported(statement: Statement): boolean {
  if (isExportAssignment(statement)) return true;
  const { modifiers } = statement as Statement & { readonly modifiers?: readonly Node[] };
  return modifiers?.some((modifier) => modifier.kind === SyntaxKind.ExportKeyword) ?? false;
}

/** Names in `export { … }` without a `from`. */
function namesExportedApart(source: Source): Set<string> {
  return new Set(
    source.file.statements.flatMap((statement) => {
      if (!isExportDeclaration(statement) || statement.moduleSpecifier !== undefined) return [];
      const clause = statement.exportClause;
      if (clause === undefined || !isNamedExports(clause)) return [];
      return clause.elements.map((element) => (element.propertyName ?? element.name).text);
    }),
  );
}

/** A blank line between cuts the two apart: it is then a remark about the file. */
function docOf(source: Source, statement: Statement): string | undefined {
  const start = statement.getStart(source.file);
  const last = source.comments.findLast(
    (comment) => comment.start >= statement.pos && comment.end <= start && comment.text.startsWith('/**'),
  );
  if (last === undefined || /\n\s*\n/.test(source.text.slice(last.end, start))) return undefined;
  return last.text;
}
