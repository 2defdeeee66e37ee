import { newKeyMaterial } from './key-material.ts';
import { type KeyRing, keyRingOf } from './key-ring.ts';

/** A key ring that lives only in memory, for tests. */
export function aKeyRing(): KeyRing {
  const made = keyRingOf(newKeyMaterial());
  if ('problem' in made) throw new Error(made.problem);
  return made.ring;
}
