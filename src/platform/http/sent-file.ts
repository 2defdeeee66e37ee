import type { FastifyReply } from 'fastify';
import { contentDisposition } from '../files/content-disposition.ts';
import { safeFileName } from '../files/safe-file-name.ts';

/** What may be sent, with the ending of its name. Nothing in the list is a document that a browser would run. */
const endings = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
} as const;

/** Media types of the files that are sent. */
export type SentMediaType = keyof typeof endings;

/** A file that is sent, kept or made on the spot. Only a PNG may stand in a page (`inline-image`): a drawing of ours.
 *  @field name as it is known; made safe when it is sent, with the ending of its type */
export type SentFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
} & (
  | { readonly mediaType: SentMediaType; readonly disposition?: 'attachment' }
  | { readonly mediaType: 'image/png'; readonly disposition: 'inline-image' }
);

/** Sends a file with headers of its own: a browser saves it, and where it is opened nothing of it runs. */
export function sendFile(reply: FastifyReply, file: SentFile): FastifyReply {
  const { name, mediaType, bytes } = file;
  const inline = file.disposition === 'inline-image' && mediaType === 'image/png';
  return reply
    .header(
      'content-disposition',
      contentDisposition(inline ? 'inline' : 'attachment', safeFileName(name, endings[mediaType])),
    )
    .header('content-security-policy', "sandbox; default-src 'none'")
    .header('x-content-type-options', 'nosniff')
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'no-store')
    .type(mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
