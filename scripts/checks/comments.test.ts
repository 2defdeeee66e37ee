// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted texts are source code
import { expect, it } from 'vitest';
import { sourcesOf } from './sources.ts';

/** The comments of a file, as `line: text`. */
function commentsIn(text: string): string[] {
  return [...sourcesOf({ 'src/a.tsx': text }).values()].flatMap(({ comments }) =>
    comments.map((comment) => `${comment.line}: ${comment.text}`),
  );
}

it.each([
  ['a line comment up to the end of its line', '// one\nlet a; // two', ['1: // one', '2: // two']],
  ['a comment of several lines', 'let a;\n/* one\ntwo */ let b;', ['2: /* one\ntwo */']],
  [
    'a comment inside JSX and inside a template',
    'a = <p>{/* b */}</p>;\nc = `${1 /* d */}`;',
    ['1: /* b */', '2: /* d */'],
  ],
  ['the comment after a division', 'a = b / c; // d', ['1: // d']],
])('finds %s', (_, text, expected) => {
  expect(commentsIn(text)).toEqual(expected);
});

it.each([
  ['a string', "a = 'https://b';"],
  ['a template', 'a = `//b ${c} /* d */`;'],
  ['a regular expression', 'a = /[/]\\/\\/*x/;'],
  ['JSX text', 'a = <p>https://b // c</p>;'],
  ['an attribute', 'a = <p href="//b" />;'],
])('finds no comment in %s', (_, text) => {
  expect(commentsIn(text)).toEqual([]);
});
