import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium that starts on this machine, for `playwright-core`: `launch({ executablePath, args, env })`.
 *  `env` is the whole environment it needs, with the fonts where the machine has none of its own. */
export type Browser = { executablePath: string; args: string[]; env: Record<string, string> };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Our own pages are all it loads, and the sandbox needs what containers often forbid; shared memory is small there. */
const args = ['--no-sandbox', '--disable-dev-shm-usage'];

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Finds a Chromium: the one CHROME_PATH names (taken at its word), one of the system, the packaged one.
 *  @returns nothing where none starts, as without the system library libnss3 */
export async function findBrowser(): Promise<Browser | undefined> {
  const told = process.env['CHROME_PATH'];
  if (told !== undefined && told !== '') return { executablePath: told, args, env: environment({}) };
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...macs];
  for (const executablePath of installed.filter((path) => existsSync(path))) {
    const found = { executablePath, args, env: environment({}) };
    if (starts(found)) return found;
  }
  const packaged = await unpacked();
  return packaged !== undefined && starts(packaged) ? packaged : undefined;
}

/** The packaged Chromium, unpacked once for each account: aside first, so that nobody starts half a file. */
async function unpacked(): Promise<Browser | undefined> {
  const { default: chromium } = await import('@sparticuz/chromium').catch(() => ({ default: undefined }));
  if (chromium === undefined) return undefined;
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const folder = join(root, '.cache', `chromium-${version}-${process.getuid?.() ?? 'user'}`);
  if (!existsSync(folder)) {
    mkdirSync(join(root, '.cache'), { recursive: true });
    const draft = mkdtempSync(`${folder}.`);
    const before = process.env['TMPDIR'];
    // The package unpacks into the folder of temporary files, whatever it holds by that name.
    process.env['TMPDIR'] = draft;
    try {
      await chromium.executablePath();
    } catch {
      rmSync(draft, { recursive: true, force: true });
      return undefined;
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    renameSync(draft, folder);
  }
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') };
  return { executablePath: join(folder, 'chromium'), args, env: environment(fonts) };
}

/** Whether it starts: a missing library already shows in this question. */
function starts({ executablePath, env }: Browser): boolean {
  return spawnSync(executablePath, ['--version'], { env, timeout: 10_000, stdio: 'ignore' }).status === 0;
}

const environment = (more: Record<string, string>): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ),
  ...more,
});

// Run by itself, before the tests' workers: unpacks once, and tells the runner what it found.
if (import.meta.main) {
  const found = await findBrowser();
  if (found === undefined) process.exitCode = 1;
  else
    process.stdout.write(
      JSON.stringify({ CHROME_PATH: found.executablePath, FONTCONFIG_PATH: found.env['FONTCONFIG_PATH'] }),
    );
}
