import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aKeyRing } from './fixtures.ts';
import { openForm, SEALED_FORM_MS, sealForm } from './sealed-form.ts';

const ring = aKeyRing();
const fields = { note: 'È arrivata in ritardo\r\n"ieri"', services: ['a', 'b'], __proto__x: 'y' };

it('gives back what was typed, to the one who typed it', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.string()))),
      (typed) => {
        const opened = openForm(ring, sealForm(ring, 'ann', '/segnalazioni/1', typed, 0), 'ann', 1);
        expect(opened).toEqual({
          ok: true,
          url: '/segnalazioni/1',
          fields: JSON.parse(JSON.stringify(typed)),
        });
      },
    ),
  );
});

it('opens for nobody else and not with another key file', () => {
  const token = sealForm(ring, 'ann', '/x', fields, 0);
  expect(openForm(ring, token, 'bob', 1)).toEqual({ ok: false, reason: 'unreadable' });
  expect(openForm(aKeyRing(), token, 'ann', 1)).toEqual({ ok: false, reason: 'unreadable' });
});

it('waits thirty minutes and no longer', () => {
  const token = sealForm(ring, 'ann', '/x', fields, 5);
  expect(openForm(ring, token, 'ann', 5 + SEALED_FORM_MS).ok).toBe(true);
  expect(openForm(ring, token, 'ann', 6 + SEALED_FORM_MS)).toEqual({ ok: false, reason: 'expired' });
});

it('refuses every changed byte, and garbage', () => {
  const bytes = Buffer.from(sealForm(ring, 'ann', '/x', { a: 'b' }, 0), 'base64url');
  for (let index = 0; index < bytes.length; index++) {
    const changed = Buffer.from(bytes);
    changed[index] = (changed[index] ?? 0) ^ 0x41;
    expect(openForm(ring, changed.toString('base64url'), 'ann', 1)).toEqual({
      ok: false,
      reason: 'unreadable',
    });
  }
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String()), (text) => !openForm(ring, text, 'ann', 1).ok),
  );
});

it('shows nothing of what was typed', () => {
  const token = sealForm(ring, 'ann', '/x', { note: 'canary' }, 0);
  expect(token).toMatch(/^[\w-]+$/);
  expect(Buffer.from(token, 'base64url').toString('latin1')).not.toContain('canary');
});

it('leads to no other site', () => {
  for (const url of [
    'https://a.example',
    '//a.example',
    '/\\a.example',
    '/\t/a.example',
    'x',
    '',
    '/a\\b',
    '/a\r\nb',
  ]) {
    expect(() => sealForm(ring, 'ann', url, {}, 0)).toThrow(TypeError);
  }
});
