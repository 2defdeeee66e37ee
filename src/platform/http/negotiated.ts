import type { FastifyRequest } from 'fastify';
import type { Encoding, Packed } from './packed.ts';

/** What of an answer depends on who asks: its encoding, the tag of that encoding, and whether the reader holds it. */
export type Negotiated = {
  readonly encoding: Encoding | undefined;
  readonly etag: string;
  /** another encoding goes to another reader */
  readonly compresses: boolean;
  readonly isHeld: boolean;
};

/** Chooses the best encoding a reader takes, and tells whether she holds these bytes (RFC 9110 §12.5.3, §13.1.2).
 *  @param type media type, which says whether to compress */
export function negotiated(
  request: Pick<FastifyRequest, 'headers'>,
  bytes: Packed,
  type: string,
): Negotiated {
  const compresses = isText(type) && bytes.plain.length > 860;
  const encoding = compresses ? acceptedEncoding(request.headers['accept-encoding']) : undefined;
  const etag = `"${bytes.tag}${encoding ? `-${encoding}` : ''}"`;
  return { encoding, etag, compresses, isHeld: holds(request.headers['if-none-match'], etag) };
}

/** The `vary` of an answer that is compressed for some, beside what it varies by already. */
export function varyOf(before: string | undefined, compresses: boolean): string | undefined {
  if (!compresses) return before;
  return before ? `${before}, accept-encoding` : 'accept-encoding';
}

/** Whether the reader holds this tag; compared weakly, as the header wants. */
function holds(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  return header.trim() === '*' || header.split(',').some((held) => held.trim().replace(/^W\//, '') === etag);
}

/** Whether a media type is text, which compresses; pictures and fonts are compressed already. */
const isText = (type: string): boolean => /^text\/|json|xml|javascript/.test(type);

/** Answers for the few headers that browsers send, so that each is read once. */
const understood = new Map<string, Encoding | undefined>();
const REMEMBERED = 100;

/** The best encoding a request takes, by RFC 9110 §12.5.3 without its weights: `q=0` is a no. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  if (header === undefined) return undefined;
  if (understood.has(header)) return understood.get(header);
  const encoding = readEncoding(header);
  if (understood.size < REMEMBERED) understood.set(header, encoding);
  return encoding;
}

function readEncoding(header: string): Encoding | undefined {
  const taken = header
    .toLowerCase()
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return taken.includes('br') ? 'br' : taken.includes('gzip') ? 'gzip' : undefined;
}
