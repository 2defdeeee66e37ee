import { randomUUID as id } from 'node:crypto';
import { type Context, type Row, secret } from './plant-context.ts';
import type { Entries } from './plant-merge.ts';
import type { About, RowName, Situation, When } from './situation.ts';

/** Writes who is excluded from her and what she keeps from whom. */
export function plantKept(
  { ground, of, accountId, push }: Context,
  s: Situation,
  rows: Readonly<Record<RowName, string>>,
  others: Pick<Entries, 'other' | 'twin' | 'unsure'>,
  span: (when: When) => Row,
): void {
  const onEntry = (x: About) => (x.on ? { person_id: others.other } : {});
  for (const x of s.exclusions) {
    const account_id = { actor: accountId, 'somebody else': ground.colleague, A: null, B: null, C: null }[
      x.who
    ];
    const { twin, unsure } = others;
    for (const place of x.on === 'the duplicates'
      ? [{ person_id: twin }, { person_id: unsure }]
      : [onEntry(x)])
      push('app.exclusion', {
        ...of,
        ...place,
        id: id(),
        account_id,
        organisation_id: account_id === null ? ground.bodies[x.who as 'A'] : null,
        reason_enc: secret,
        declared_by: ground.outsider,
        ...span(x.when),
      });
  }
  for (const h of s.hidings) {
    const account = { actor: accountId, 'somebody else': ground.colleague }[h.from as 'actor'] ?? null;
    const body = h.from === 'A' || h.from === 'B' || h.from === 'C' ? ground.bodies[h.from] : null;
    push('app.hiding', {
      ...of,
      ...onEntry(h),
      id: id(),
      data_class: h.of,
      record_id: h.record ? rows[h.record] : null,
      audience_account: account,
      audience_organisation: body,
      audience_role: account === null && body === null ? h.from : null,
      declared_by: ground.outsider,
      ...span(h.when),
    });
  }
}
