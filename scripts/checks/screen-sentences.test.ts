// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the planted texts are source code
import { findsEach, permitsEach } from './planted.ts';
import { screenSentences } from './screen-sentences.ts';

const file = 'src/stages/people/pages/a.tsx';
const rule = 'The sentences of a screen come from words.ts.';
const page = (jsx: string) => ({ [file]: `export const A = () => (\n  ${jsx}\n);` });

permitsEach(screenSentences, {
  'a house in order': {},
  'marks, numbers and entities between values': page('<p>{a} · {b}&nbsp;— 12/2 €, n {c}</p>'),
  'what nobody reads': page(
    '<a class="link" href="/persone" id={`x-${a}`} data-kind="person">{say("title")}</a>',
  ),
  'a comparison and a comment': page("<p>{a === 'draft' && <b />}{/* a remark */}</p>"),
  'names of fields and kinds': page("<Field name=\"surname\" kind={{ kind: 'error', key: 'name' }} />"),
  'sentences in a test and in a wrapper': {
    'src/stages/people/pages/a.test.tsx': 'const a = <p>Salva</p>;',
    'src/ui/a.tsx': 'const a = <p>Salva</p>;',
  },
});

findsEach(
  screenSentences,
  [
    '<p>Salva</p>',
    '<p>{name} ha una pratica</p>',
    "<p>{'Salva'}</p>",
    '<p>{`Salva ${name}`}</p>',
    '<p>{`${name} ha una pratica`}</p>',
    "<p>{ok ? 'Sì' : '·'}</p>",
    "<p>{ok && 'Salvata'}</p>",
    "<p>{name ?? 'nessun nome'}</p>",
    "<p>{(name + ' e altri')}</p>",
    '<img alt="Una persona" />',
    "<button aria-label={'Chiudi'} />",
    "<Notice notice={{ kind: 'success', text: 'Salvata' }} />",
    "<Table columns={[{ key: 'name', label: 'Cognome' }]} />",
  ].map((jsx) => ({ title: `«${jsx}»`, plant: page(jsx), file, line: 2, rule })),
);

findsEach(
  screenSentences,
  ['stages/people/parts/a', 'stages/people/islands/a', 'stages/people/mails/a', 'platform/session/sign-in']
    .map((name) => `src/${name}.tsx`)
    .map((path) => ({
      title: `a sentence in ${path}`,
      plant: { [path]: 'export const A = () => <p>Salva</p>;' },
      file: path,
      rule,
    })),
);
