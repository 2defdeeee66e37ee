import { expect, it } from 'vitest';
import { openUnderLink, sealUnderLink } from './link-seal.ts';
import { newToken } from './token.ts';

it('opens with the same link and the same number, and with nothing else', async () => {
  const token = newToken();
  const sealed = await sealUnderLink(token, '048213', 'Ada Bruni');
  expect(await openUnderLink(token, '048213', sealed)).toBe('Ada Bruni');
  expect(await openUnderLink(token, '048214', sealed)).toBeUndefined();
  expect(await openUnderLink(newToken(), '048213', sealed)).toBeUndefined();
  expect(await openUnderLink(token, '048213', undefined)).toBeUndefined();
  for (const at of [0, 5, 20, sealed.length - 1]) {
    const changed = Buffer.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(await openUnderLink(token, '048213', changed), String(at)).toBeUndefined();
  }
});

it('holds neither the text nor its length in clear, and never the same bytes twice', async () => {
  const token = newToken();
  const [first, second, other] = await Promise.all([
    sealUnderLink(token, '1', 'Ada'),
    sealUnderLink(token, '1', 'Ada'),
    sealUnderLink(token, '1', 'Massimiliano'),
  ]);
  expect(first.equals(second)).toBe(false);
  expect(first.length).toBe(other.length);
  expect(first.includes('Ada')).toBe(false);
});
