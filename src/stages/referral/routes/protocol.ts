import { z } from 'zod';
import { file, form, page, type Route } from '../../../platform/http/route.ts';
import type { PersonId } from '../../people/types.ts';
import { protocolSchema } from '../commands/register-protocol.ts';
import { protocolExport, protocolExportQuery } from '../pages/protocol-export.ts';
import { protocolNewAgain, protocolNewPage, protocolNewQuery, saveProtocol } from '../pages/protocol-new.tsx';
import { protocolsPage, protocolsQuery } from '../pages/protocols.tsx';

const url = '/persone/:personId/protocolli/nuovo';
const params = z.object({ personId: z.uuid().transform((id) => id as PersonId) });
const write = { of: 'person', dataClass: 'protocol', action: 'write', param: 'personId' } as const;
const read = { of: 'list', dataClass: 'protocol', action: 'read' } as const;

/** Protocol numbers: recorded beside a document, found by number, exported for keeping. */
export const protocolRoutes: readonly Route[] = [
  page({
    url: '/protocolli',
    permission: read,
    audit: 'protocol.list',
    query: protocolsQuery,
    handler: protocolsPage,
  }),
  file({
    url: '/protocolli/esporta',
    permission: read,
    audit: 'protocol.export',
    query: protocolExportQuery,
    handler: protocolExport,
  }),
  page({
    url,
    permission: write,
    audit: 'protocol.form',
    params,
    query: protocolNewQuery,
    handler: protocolNewPage,
  }),
  form({
    url,
    permission: write,
    audit: 'protocol.register',
    params,
    body: protocolSchema,
    handler: saveProtocol,
    again: protocolNewAgain,
  }),
];
