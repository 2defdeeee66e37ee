// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted texts are source code
import { findsEach, permitsEach } from './planted.ts';
import { words } from './words.ts';

const file = 'src/stages/people/words.ts';
const rule = 'A sentence stands in Italian and English side by side.';
const wordsWith = (entry: string) => ({ [file]: `export const words = {\n  ${entry},\n} as const;` });

permitsEach(words, {
  'a house in order': {},
  'groups, templates and functions': wordsWith(
    "states: { draft: { it: 'Bozza', en: `Draft` }, 'sent on': { it: (n: number) => `${n} invii`, en: shared } }",
  ),
  'a file of other words': { 'src/ui/language.ts': "export const a = { it: '' };" },
});

findsEach(
  words,
  [
    "send: { it: 'Invia' }",
    "send: { en: 'Send' }",
    "send: { it: '', en: 'Send' }",
    "send: { it: 'Invia', en: ' ' }",
    "send: { it: 'Invia', en: `` }",
    "send: 'Invia'",
    'states: { draft: `Bozza` }',
    "it: { send: { it: 'Invia', en: 'Send' } }, en: shared",
  ].map((entry) => ({ title: `«${entry}»`, plant: wordsWith(entry), file, line: 2, rule })),
);

findsEach(
  words,
  ['src/ui/words.ts', 'src/platform/session/session-words.ts', 'src/stages/people/words/near.ts'].map(
    (path) => ({
      title: `half a pair in ${path}`,
      plant: { [path]: "const a = { b: { it: 'x' } };" },
      file: path,
      rule,
    }),
  ),
);
