import type { BinaryExpression, Node } from 'typescript/unstable/ast';
import {
  isBinaryExpression,
  isConditionalExpression,
  isIdentifier,
  isJsxAttribute,
  isJsxExpression,
  isJsxText,
  isParenthesizedExpression,
  isPropertyAssignment,
  isStringLiteral,
  isTemplateExpression,
  isTemplateLiteralToken,
  SyntaxKind,
} from 'typescript/unstable/ast';
import { type Place, placeOf } from './place.ts';
import { lineOf, sourcesOf } from './sources.ts';
import type { Check } from './tree.ts';

const screenKinds = new Set(['pages', 'parts', 'islands', 'mails']);

/** Attributes, and properties of what is passed in them, that a person reads or hears; the others hold addresses
 *  and names. */
const isRead =
  /^(?:aria-(?:label|description|placeholder|valuetext|roledescription)|title|alt|placeholder|label|legend|hint|caption|heading|lead|summary|description|text|message)$/;

const bothSided: ReadonlySet<SyntaxKind> = new Set([
  SyntaxKind.BarBarToken,
  SyntaxKind.QuestionQuestionToken,
  SyntaxKind.PlusToken,
]);

/** What people read comes from `words.ts`: no sentence is written into the JSX of a stage. */
export const screenSentences: Check = {
  name: 'screen sentences',
  find: (tree) =>
    [...sourcesOf(tree).values()]
      .filter(({ path }) => path.endsWith('.tsx') && isScreen(placeOf(path)))
      .flatMap((source) =>
        source.nodes
          .flatMap((node) =>
            readTexts(node)
              .filter(isSentence)
              .map((text) => ({ node, text })),
          )
          .map(({ node, text }) => ({
            file: source.path,
            line: lineOf(source, node),
            rule: 'The sentences of a screen come from words.ts.',
            message: `«${text.trim().replace(/\s+/g, ' ').slice(0, 60)}»`,
          })),
      ),
};

/** The screens of the stages, and those of the platform: sign-in, errors. */
function isScreen({ area, kind }: Place): boolean {
  return area === 'stages' ? screenKinds.has(kind) : area === 'platform' && kind !== 'test';
}

/** Two letters in a row are a word; entities (`&nbsp;`) and marks between values are none. */
function isSentence(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(/&#?\w+;/g, ''));
}

/** The texts a node puts on the screen: JSX text, texts in braces among it, attributes that are read. */
function readTexts(node: Node): string[] {
  if (isJsxText(node)) return [node.text];
  if (isJsxAttribute(node) || isPropertyAssignment(node))
    return isIdentifier(node.name) && isRead.test(node.name.text) ? textsIn(node.initializer) : [];
  return isJsxExpression(node) && !isJsxAttribute(node.parent) ? textsIn(node) : [];
}

function textsIn(node: Node | undefined): string[] {
  if (node === undefined) return [];
  if (isStringLiteral(node) || isTemplateLiteralToken(node)) return [node.text];
  if (isJsxExpression(node) || isParenthesizedExpression(node)) return textsIn(node.expression);
  if (isConditionalExpression(node)) return [...textsIn(node.whenTrue), ...textsIn(node.whenFalse)];
  if (isBinaryExpression(node)) return textsOfOperator(node);
  if (!isTemplateExpression(node)) return [];
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
}

/** `a && b` shows b, `a ?? b`, `a || b` and `a + b` may show either; a comparison shows nothing. */
function textsOfOperator(node: BinaryExpression): string[] {
  const operator = node.operatorToken.kind;
  if (operator === SyntaxKind.AmpersandAmpersandToken) return textsIn(node.right);
  return bothSided.has(operator) ? [...textsIn(node.left), ...textsIn(node.right)] : [];
}
