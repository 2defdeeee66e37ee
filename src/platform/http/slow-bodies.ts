import type { FastifyInstance } from 'fastify';

/** Longest time for a form with files to arrive: 20 MB over a slow line. */
export const UPLOAD_TIMEOUT_MS = 300_000;
/** Longest time for everything else to arrive, and for the headers. */
const PLAIN_TIMEOUT_MS = 15_000;

/** Cuts a connection over which a request without files comes too slowly: forms with files need minutes, and nobody else
 *  gets them. */
export function endSlowBodies(app: FastifyInstance): void {
  app.server.headersTimeout = PLAIN_TIMEOUT_MS;
  app.addHook('onRequest', async (request) => {
    if (/^multipart\/form-data/i.test(request.headers['content-type'] ?? '')) return;
    const { raw } = request;
    const timer = setTimeout(() => {
      // `complete` is false only while a body is still arriving.
      if (raw.complete === false) raw.destroy();
    }, PLAIN_TIMEOUT_MS);
    timer.unref();
    raw.once('end', () => clearTimeout(timer));
    raw.once('close', () => clearTimeout(timer));
  });
}
