import type { Node } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isElementAccessExpression,
  isIdentifier,
  isImportDeclaration,
  isJsxAttribute,
  isNewExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  isVariableDeclaration,
  SyntaxKind,
} from 'typescript/unstable/ast';

/** What a node does, in one spelling:
 *  - `pool.query`, `process.env`, `console.log`: an access, by its last two names; `process['env']` is the same
 *    and so are `const { env } = process` and an import of `env`
 *  - `new Pool`, `new Date()`: a creation; the brackets only where it is given nothing
 *  - `withSystem(`: a call of a plain name
 *  - `style=`: an attribute of JSX
 *  - `dangerouslySetInnerHTML`: any name or string that is exactly this
 *  Empty when it does none of these, and for the environment as a whole where it is handed to the settings:
 *  `readSettings(process.env)`. */
export function deedOf(node: Node): string {
  if (isHandedToSettings(node)) return '';
  if (isPropertyAccessExpression(node)) return `${lastName(node.expression)}.${node.name.text}`;
  if (isElementAccessExpression(node) && isStringLiteral(node.argumentExpression))
    return `${lastName(node.expression)}.${node.argumentExpression.text}`;
  if (isNewExpression(node))
    return `new ${lastName(node.expression)}${(node.arguments?.length ?? 0) === 0 ? '()' : ''}`;
  if (isCallExpression(node) && isIdentifier(node.expression)) return `${node.expression.text}(`;
  if (isTakenFromProcess(node)) return 'process.env';
  if (isJsxAttribute(node)) return isIdentifier(node.name) ? `${node.name.text}=` : '';
  return isIdentifier(node) || isStringLiteral(node) ? node.text : '';
}

function isHandedToSettings(node: Node): boolean {
  const call = node.parent;
  return isCallExpression(call) && isIdentifier(call.expression) && call.expression.text === 'readSettings';
}

function isTakenFromProcess(node: Node): boolean {
  if (isImportDeclaration(node))
    return /^['"](?:node:)?process/.test(node.moduleSpecifier.getText()) && /\benv\b/.test(node.getText());
  if (!isVariableDeclaration(node) || node.initializer === undefined) return false;
  return lastName(node.initializer) === 'process' && /\benv\b/.test(node.name.getText());
}

function lastName(node: Node): string {
  if (isIdentifier(node)) return node.text;
  if (isPropertyAccessExpression(node)) return node.name.text;
  return node.kind === SyntaxKind.ThisKeyword ? 'this' : '';
}
