import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { packed } from './packed.ts';
import { sendPacked } from './send-packed.ts';
import type { ServerContext } from './server-context.ts';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** Reads the built files into memory: a few hundred kilobytes, named by their content.
 *  @param folder made by `scripts/build-assets.mjs` @param names in the folder
 *  @throws when the build has not been made */
export function readAssets(folder: string, names: readonly string[]): ReadonlyMap<string, Buffer> {
  return new Map(names.map((name) => [`/s/${name}`, readFileSync(join(folder, name))]));
}

/** Serves the built files: their names change with their content, so they may be kept for ever. Each is compressed once,
 *  when it is first asked for: they hold nothing of a reader. */
export function sendAssets(app: FastifyInstance, context: ServerContext): void {
  for (const [url, bytes] of context.files) {
    const type = types[extname(url)] ?? 'application/octet-stream';
    const file = packed(bytes, true);
    app.get(url, (request, reply) => {
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      reply.header('x-content-type-options', 'nosniff');
      return sendPacked(request, reply, file, type);
    });
  }
}
