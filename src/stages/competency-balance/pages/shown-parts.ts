import { listAccountNames } from '../../organisations/store/accounts.ts';
import type { ActInForce } from '../../people/rules/representation.ts';
import type { SignedThing } from '../commands/find-balance-standing.ts';
import type { ShownPart } from '../parts/signature-card.tsx';
import { standingOfPart } from '../rules/signatures.ts';
import type { OfBalance } from './opened-balance.ts';

/** The parts under a text as the page shows them: those that are asked, and those that signed although nobody asked. */
export async function shownParts(
  { tx }: Pick<OfBalance, 'tx'>,
  thing: SignedThing,
  representation: ActInForce,
): Promise<ShownPart[]> {
  const names = await listAccountNames(
    tx,
    thing.signatures.flatMap((s) => (s.confirmedBy === null ? [] : [s.confirmedBy])),
  );
  const parts = (['person', 'representative', 'operator'] as const).filter(
    (part) => thing.asked.includes(part) || thing.signatures.some((s) => s.part === part),
  );
  return parts.map((part) => {
    const own = thing.signatures.filter((s) => s.part === part);
    const last = own.filter((s) => s.sha256 === thing.sha256).at(-1) ?? own.at(-1) ?? null;
    return {
      part,
      name:
        part === 'representative' && representation.mode !== 'alone'
          ? representation.representative.name
          : null,
      standing: standingOfPart(thing.signatures, part, thing.sha256),
      last,
      confirmedBy: last?.confirmedBy ? (names.get(last.confirmedBy) ?? '') : null,
    };
  });
}
