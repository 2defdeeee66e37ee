import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { StepForm } from './step-form.tsx';

function keys(): () => string {
  let given = 0;
  return () => `key-${++given}`;
}

test('a step sends its token, its key, the version that was shown and what is not asked', () => {
  const html = render(
    <StepForm
      asked={{ csrf: 'token', formKey: keys() }}
      action="/riunioni/1/chiudi"
      version={0}
      submit="Chiudi la riunione"
      unseen={{ shown: 'a"b', number: 7 }}
    />,
  );
  expect([...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map((m) => m.slice(1))).toEqual([
    ['_csrf', 'token'],
    ['_key', 'key-1'],
    ['_version', '0'],
    ['shown', 'a&quot;b'],
    ['number', '7'],
  ]);
  expect(html).toContain('<button type="submit" class="btn btn-primary">Chiudi la riunione</button>');
});

test('two steps of one page have each a key of their own', () => {
  const asked = { csrf: 'token', formKey: keys() };
  const html = render(
    <>
      <StepForm asked={asked} action="/a" submit="Tieni" />
      <StepForm asked={asked} action="/b" submit="Togli" variant="danger" />
    </>,
  );
  expect([...html.matchAll(/name="_key" value="([^"]*)"/g)].map(([, key]) => key)).toEqual([
    'key-1',
    'key-2',
  ]);
  expect(html).toContain('class="btn btn-danger">Togli<');
});

test('the fields stand before the button, the way back beside it as a link that writes nothing', () => {
  const html = render(
    <StepForm
      asked={{ csrf: '', formKey: keys() }}
      action="/a"
      submit="Pubblica"
      beside={{ href: '/b', label: 'Torna' }}
      sendsFiles
    >
      <p>Campi</p>
    </StepForm>,
  );
  expect(html).toMatch(/<p>Campi<\/p>.*Pubblica<\/button><a class="btn btn-secondary" href="\/b">Torna<\/a>/);
  expect(html).toContain('enctype="multipart/form-data"');
});
