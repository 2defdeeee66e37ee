import { existsSync, readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { aPdf, aPng, pdfOf } from './fixtures.ts';
import { askApart } from './work-apart.ts';

/** A page whose drawing takes minutes. */
const endless = pdfOf([
  ['/Type /Catalog /Pages 2 0 R'],
  ['/Type /Pages /Kids [3 0 R] /Count 1'],
  ['/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R'],
  ['/Filter /FlateDecode', deflateSync('0 0 500 500 re f '.repeat(1_000_000))],
]);
const draw = (timeoutMs: number) =>
  askApart({ task: 'draw', kind: 'pdf', bytes: endless, page: 1 }, timeoutMs);
const children = () =>
  readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);

/** What the system calls a process; nothing where it is gone. */
const nameOf = (pid: string | undefined) =>
  existsSync(`/proc/${pid}/comm`) ? readFileSync(`/proc/${pid}/comm`, 'utf8').trim() : '';
/** A machine that others use too begins and ends a process late. */
const patience = { timeout: 8_000, interval: 20 };

it('ends a process that takes too long, and goes on with the others', { timeout: 30_000 }, async () => {
  const began = performance.now();
  const [one, two, third] = await Promise.all([
    draw(1_500),
    draw(1_500),
    askApart({ task: 'judge', kind: 'png', bytes: aPng() }),
  ]);
  expect([one.kind, two.kind, third.kind]).toEqual(['exhausted', 'exhausted', 'judged']);
  expect(performance.now() - began).toBeLessThan(20_000);
});

it.skipIf(!existsSync('/proc/self/task'))(
  'gives it no environment, no leave to write or to read anything but the program, and bounds that the system keeps',
  { timeout: 30_000 },
  async () => {
    const before = children();
    const asked = draw(10_000);
    const begun = () => children().filter((child) => !before.includes(child));
    // The shell has set the bounds when it has become Node.
    await vi.waitFor(() => expect(nameOf(begun()[0])).not.toMatch(/^(?:sh|dash|bash|)$/), patience);
    const [pid, ...more] = begun();
    expect(more).toEqual([]);
    expect(
      readFileSync(`/proc/${pid}/environ`, 'utf8')
        .split('\0')
        .filter((entry) => !/^(?:NODE_CHANNEL|PWD|OLDPWD|SHLVL|_)/.test(entry))
        .join(''),
    ).toBe('');
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    expect(line).toContain('\0--permission\0');
    expect(line.match(/--allow-[a-z-]+/g)).toEqual(Array(3).fill('--allow-fs-read'));
    const limits = readFileSync(`/proc/${pid}/limits`, 'utf8');
    expect(limits).toMatch(/Max cpu time +30 /);
    expect(limits).toMatch(/Max file size +0 /);
    expect(limits).toMatch(/Max core file size +0 /);
    expect((await asked).kind).toBe('exhausted');
    await vi.waitFor(() => expect(children()).not.toContain(pid), patience);
  },
);

it('answers what cannot be read with a plain no', { timeout: 30_000 }, async () => {
  expect(await askApart({ task: 'judge', kind: 'pdf', bytes: Buffer.from('%PDF-1.7\nciao %%EOF') })).toEqual({
    kind: 'failed',
  });
  expect(await askApart({ task: 'draw', kind: 'jpeg', bytes: aPdf(), page: 1 })).toEqual({ kind: 'failed' });
});
