import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip, constants as z } from 'node:zlib';

/** Encodings that are made here; the plain text is the third. */
export type Encoding = 'br' | 'gzip';

/** An answer's bytes with their compressed forms, each made when it is first asked for and then kept. */
export type Packed = {
  readonly plain: Buffer;
  /** of the content, without quotation marks; a compressed form adds its name */
  readonly tag: string;
  /** bytes held by all forms that exist so far */
  readonly size: () => number;
  readonly as: (encoding: Encoding) => Buffer | Promise<Buffer>;
};

const squeeze = {
  gzip: (bytes: Buffer, hard: boolean) => promisify(gzip)(bytes, { level: hard ? 9 : 6 }),
  br: (bytes: Buffer, hard: boolean) =>
    promisify(brotliCompress)(bytes, {
      params: { [z.BROTLI_PARAM_QUALITY]: hard ? 11 : 5, [z.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
};

/** Packs an answer. @param hard as small as can be: for what is sent many times */
export function packed(plain: Buffer, hard: boolean): Packed {
  const forms: Partial<Record<Encoding, Buffer | Promise<Buffer>>> = {};
  const lengthOf = (form: Buffer | Promise<Buffer> | undefined) => (Buffer.isBuffer(form) ? form.length : 0);
  return {
    plain,
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    size: () => plain.length + lengthOf(forms.br) + lengthOf(forms.gzip),
    as(encoding) {
      const form = forms[encoding];
      if (form) return form;
      const made = squeeze[encoding](plain, hard).then((bytes) => {
        forms[encoding] = bytes;
        return bytes;
      });
      forms[encoding] = made;
      return made;
    },
  };
}
