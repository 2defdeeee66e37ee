import type { Installation } from '../../src/platform/start/open-installation.ts';

/** Fills an empty database with the demonstration territory. */
export async function seedDemonstration(
  _installation: Installation,
  _options: { people: number; say: (line: string) => void },
): Promise<void> {}
