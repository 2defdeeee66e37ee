import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '../../src/platform/start/open-installation.ts';
import { seedDemonstration } from './seed-demonstration.ts';
import { FIRST_PEOPLE } from './telling-order.ts';

/** Fills an empty database with the demonstration of a first start, or goes on with one that was cut off: as long as it is
 *  not whole, a mark lies in the data folder. Anything else is left as it is.
 *  @param people how many, where a test wants fewer */
export async function seedFirst(
  installation: Installation,
  dataDir: string,
  say: (line: string) => void,
  people = FIRST_PEOPLE,
): Promise<void> {
  const mark = join(dataDir, 'demonstration-unfinished');
  if (!installation.empty && !(installation.demonstration && existsSync(mark))) return;
  writeFileSync(mark, 'The next start goes on with the demonstration, and removes this.\n');
  await seedDemonstration(installation, { people, say });
  rmSync(mark);
}
