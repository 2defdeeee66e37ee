import type { Node } from 'typescript/unstable/ast';
import {
  isIdentifier,
  isNoSubstitutionTemplateLiteral,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isStringLiteral,
} from 'typescript/unstable/ast';
import { lineOf, type Source, sourcesOf } from './sources.ts';
import type { Check, Finding } from './tree.ts';

const rule = 'A sentence stands in Italian and English side by side.';

/** The sentences of every `words.ts`, `…-words.ts` and `words/*.ts`: each entry has `it` and `en`, and neither is empty. */
export const words: Check = {
  name: 'words',
  find: (tree) =>
    [...sourcesOf(tree).values()]
      .filter(({ path }) => /^src\/.*(?:[/-]words\.ts|\/words\/[^/]+\.ts)$/.test(path))
      .flatMap((source) => source.nodes.flatMap((node) => problemOf(source, node))),
};

function problemOf(source: Source, node: Node): Finding[] {
  const refuse = (message: string): Finding[] => [
    { file: source.path, line: lineOf(source, node), rule, message },
  ];
  if (isPropertyAssignment(node)) {
    const name = nameOf(node.name);
    if (name !== 'it' && name !== 'en')
      return sentenceIn(node.initializer) === undefined ? [] : refuse(`${name} stands in one language only`);
    if (isObjectLiteralExpression(node.initializer))
      return refuse(`${name} holds a whole list: one pair a sentence`);
    return sentenceIn(node.initializer)?.trim() === '' ? refuse(`${name} is empty`) : [];
  }
  if (!isObjectLiteralExpression(node)) return [];
  const names = node.properties.map((property) => nameOf('name' in property ? property.name : undefined));
  if (names.includes('it') && !names.includes('en')) return refuse('en is missing');
  return names.includes('en') && !names.includes('it') ? refuse('it is missing') : [];
}

function nameOf(node: Node | undefined): string {
  return node !== undefined && (isIdentifier(node) || isStringLiteral(node)) ? node.text : '';
}

function sentenceIn(node: Node): string | undefined {
  return isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node) ? node.text : undefined;
}
