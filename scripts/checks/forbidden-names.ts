import type { Node } from 'typescript/unstable/ast';
import {
  isCallExpression,
  isElementAccessExpression,
  isIdentifier,
  isJsxAttribute,
  isNewExpression,
  isPropertyAccessExpression,
  isStringLiteral,
  SyntaxKind,
} from 'typescript/unstable/ast';

/** What a node does, in one spelling:
 *  - `pool.query`, `process.env`, `console.log`: an access, by its last two names; `process['env']` is the same
 *  - `new Pool`, `new Date()`: a creation; the brackets only where it is given nothing
 *  - `withSystem(`: a call of a plain name
 *  - `style=`: an attribute of JSX
 *  - `dangerouslySetInnerHTML`: any name or string that is exactly this
 *  Empty when it does none of these. */
export function deedOf(node: Node): string {
  if (isPropertyAccessExpression(node)) return `${lastName(node.expression)}.${node.name.text}`;
  if (isElementAccessExpression(node) && isStringLiteral(node.argumentExpression))
    return `${lastName(node.expression)}.${node.argumentExpression.text}`;
  if (isNewExpression(node))
    return `new ${lastName(node.expression)}${(node.arguments?.length ?? 0) === 0 ? '()' : ''}`;
  if (isCallExpression(node) && isIdentifier(node.expression)) return `${node.expression.text}(`;
  if (isJsxAttribute(node)) return isIdentifier(node.name) ? `${node.name.text}=` : '';
  return isIdentifier(node) || isStringLiteral(node) ? node.text : '';
}

function lastName(node: Node): string {
  if (isIdentifier(node)) return node.text;
  if (isPropertyAccessExpression(node)) return node.name.text;
  return node.kind === SyntaxKind.ThisKeyword ? 'this' : '';
}
