import type pg from 'pg';
import { printMatrix } from '../../src/policy/print-matrix.ts';
import { describeClasses } from './describe-classes.ts';
import { generateTypes } from './generate-types.ts';
import { writeSchema } from './write-schema.ts';

/** Every committed file that the program writes, by its path from the root.
 *  @param data a freshly migrated database of the data
 *  @param keys the same of the wrapped keys */
export async function generatedFiles(data: pg.Client, keys: pg.Client): Promise<ReadonlyMap<string, string>> {
  return new Map([
    ['docs/access-matrix.it.md', printMatrix('it')],
    ['docs/access-matrix.en.md', printMatrix('en')],
    ['docs/data-classes.md', await describeClasses(data)],
    ['db/schema.sql', await writeSchema(data)],
    ['db/types/database.ts', await generateTypes(data, ['app', 'audit', 'gate'], 'Database')],
    ['db/types/key-database.ts', await generateTypes(keys, ['keys'], 'KeyDatabase')],
  ]);
}
