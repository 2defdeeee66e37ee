import { hash } from 'node:crypto';

/** Prefixes that keep a leaf from passing for a node (RFC 6962, 2.1). */
const LEAF = Buffer.of(0);
const NODE = Buffer.of(1);

/** Hash of one leaf's content: SHA-256(0x00 | content), 32 bytes (RFC 6962, 2.1). */
export function merkleLeaf(content: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([LEAF, content]), 'buffer');
}

/** Root of the tree over leaf hashes, in their order: 32 bytes (RFC 6962, 2.1); of no leaves SHA-256 of nothing. */
export function merkleRoot(leafHashes: readonly Buffer[]): Buffer {
  let level = leafHashes;
  while (level.length > 1) level = parents(level);
  return level[0] ?? hash('sha256', Buffer.alloc(0), 'buffer');
}

/** The sibling hashes from a leaf up to the root (RFC 6962, 2.1.1), at most log2 of the number of leaves.
 *  @throws RangeError when there is no leaf at `index` */
export function inclusionProof(leafHashes: readonly Buffer[], index: number): Buffer[] {
  if (leafHashes[index] === undefined) throw new RangeError('no such leaf');
  const proof: Buffer[] = [];
  let position = index;
  for (let level = leafHashes; level.length > 1; level = parents(level)) {
    const sibling = level[position % 2 === 0 ? position + 1 : position - 1];
    if (sibling !== undefined) proof.push(sibling);
    position = Math.floor(position / 2);
  }
  return proof;
}

/** True when the proof leads from this leaf, at this place among `size` leaves, to the root (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  leafHash: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
  root: Buffer,
): boolean {
  if (!Number.isSafeInteger(index) || index < 0 || index >= size) return false;
  let climbed = leafHash;
  let used = 0;
  for (let position = index, last = size - 1; last > 0; position = Math.floor(position / 2)) {
    // The last node of a level with an odd number of nodes has no sibling and goes up as it is.
    if (position % 2 === 1 || position < last) {
      const sibling = proof[used++];
      if (sibling === undefined) return false;
      climbed = position % 2 === 1 ? parent(sibling, climbed) : parent(climbed, sibling);
    }
    last = Math.floor(last / 2);
  }
  return used === proof.length && climbed.equals(root);
}

/** One level up; an odd node at the end is carried up, which gives the same tree as RFC 6962's recursive split. */
function parents(level: readonly Buffer[]): Buffer[] {
  const above: Buffer[] = [];
  for (let index = 0; index < level.length; index += 2) {
    const left = level[index];
    const right = level[index + 1];
    if (left !== undefined) above.push(right === undefined ? left : parent(left, right));
  }
  return above;
}

function parent(left: Buffer, right: Buffer): Buffer {
  return hash('sha256', Buffer.concat([NODE, left, right]), 'buffer');
}
