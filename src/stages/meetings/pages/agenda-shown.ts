import type { Asked } from '../../../platform/http/asked.ts';
import { listIdentities } from '../../people/store/identities.ts';
import { listPersons } from '../../people/store/persons.ts';
import type { ShownItem } from '../parts/agenda-table.tsx';
import { hasExtract, isCurrent } from '../rules/missing-to-close.ts';
import { type Extract, listLastExtracts } from '../store/extracts.ts';
import { listAgenda } from '../store/items.ts';
import type { Item, ItemId, Meeting } from '../types.ts';

/** The agenda as the reader sees it. `extracts`: the last one of each item. */
export type ShownAgenda = {
  items: readonly Item[];
  extracts: ReadonlyMap<ItemId, Extract>;
  rows: readonly ShownItem[];
};

/** Reads the agenda of a meeting: the people of whom the reader may read, by name where she may know it. */
export async function agendaShown(
  asked: Pick<Asked<unknown, unknown, unknown>, 'tx'>,
  meeting: Meeting,
): Promise<ShownAgenda> {
  const items = await listAgenda(asked.tx, meeting.id);
  const extracts = await listLastExtracts(
    asked.tx,
    items.map((i) => i.id),
  );
  const ids = items.map((i) => i.personId);
  const codes = new Map((await listPersons(asked.tx, ids)).map((p) => [p.id, p.code]));
  const names = new Map(await listIdentities(asked.tx, ids));
  const rows = items.map((i): ShownItem => {
    const who = names.get(i.personId);
    return {
      id: i.id,
      personId: i.personId,
      matter: i.matter,
      state: i.state,
      name: who ? `${who.familyName} ${who.givenName}` : (codes.get(i.personId) ?? ''),
      extract: hasExtract[i.state] ? isCurrent(extracts.get(i.id), i, meeting) : undefined,
    };
  });
  return { items, extracts, rows };
}
