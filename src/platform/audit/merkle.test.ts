import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inclusionProof, merkleLeaf, merkleRoot, verifyInclusion } from './merkle.ts';

/** Leaves and roots of the test vectors that the Certificate Transparency implementations share. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const leaves = (count: number) =>
  Array.from({ length: count }, (_, i) => merkleLeaf(Buffer.from(`leaf ${i}`)));
const drawn = fc
  .integer({ min: 1, max: 130 })
  .chain((size) => fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }));

it.each(ROOTS.map((root, size) => ({ size, root })))(
  'has the root of RFC 6962 over $size leaves',
  ({ size, root }) => {
    const hashes = LEAVES.slice(0, size).map((leaf) => merkleLeaf(Buffer.from(leaf, 'hex')));
    expect(merkleRoot(hashes).toString('hex')).toBe(root);
  },
);

it('proves each leaf in its place', () => {
  for (let size = 1; size <= 40; size++) {
    const all = leaves(size);
    for (const [index, leaf] of all.entries()) {
      expect(verifyInclusion(leaf, index, size, inclusionProof(all, index), merkleRoot(all))).toBe(true);
    }
  }
});

it('proves no other leaf, no other place, no other root, and takes no longer or shorter proof', () => {
  fc.assert(
    fc.property(drawn, fc.nat(), ({ size, index }, other) => {
      const all = leaves(size);
      const root = merkleRoot(all);
      const proof = inclusionProof(all, index);
      const leaf = all[index] ?? Buffer.alloc(0);
      const stranger = merkleLeaf(Buffer.from('stranger'));
      const place = other % (size + 3);
      expect(proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)));
      expect(verifyInclusion(stranger, index, size, proof, root)).toBe(false);
      if (place !== index) expect(verifyInclusion(leaf, place, size, proof, root)).toBe(false);
      expect(verifyInclusion(leaf, index, size, proof, stranger)).toBe(false);
      expect(verifyInclusion(leaf, index, size, [...proof, stranger], root)).toBe(false);
      expect(verifyInclusion(leaf, index, size, proof.slice(1), root)).toBe(size === 1);
    }),
    { numRuns: 500 },
  );
});

it('does not take a node for a leaf', () => {
  const [a = Buffer.alloc(0), b = Buffer.alloc(0)] = leaves(2);
  expect(merkleLeaf(Buffer.concat([a, b])).equals(merkleRoot([a, b]))).toBe(false);
});
