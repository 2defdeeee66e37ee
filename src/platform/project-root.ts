import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository, found upwards from this file: it holds `package.json`, `db/` and `build/`,
 *  whether the code runs from `src/` or from the built file.
 *  @throws when no folder above holds a package.json */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('No package.json above the program.');
    folder = above;
  }
  return folder;
}
