import type { Asked } from '../../../platform/http/asked.ts';
import { outwardName } from '../../organisations/rules.ts';
import type { ShownProtocol } from '../../referral/parts/protocol-card.tsx';
import { listProtocolsOf } from '../../referral/store/protocols.ts';

/** The numbers under which bodies registered a document, each body by the name the reader may read. */
export async function protocolsShown(
  asked: Asked<unknown, unknown, unknown>,
  subject: 'eligibility-decision' | 'evidence',
  id: string,
): Promise<ShownProtocol[]> {
  const mine = new Set(asked.me.roles.flatMap((r) => r.organisationId ?? []));
  return (await listProtocolsOf(asked.tx, subject, id)).map((p) => ({
    id: p.id,
    number: p.number,
    registeredOn: p.registeredOn,
    body: outwardName(p.organisation, asked.language, mine),
    direction: p.direction,
  }));
}
