import { stageOrder } from '../../src/stages/order.ts';
import { type Allowed, areaTable, stageTable, stageTestTable, testExtra } from './import-table.ts';
import { type Import, importsOf } from './imports.ts';
import { type Place, placeOf } from './place.ts';
import { sourcesOf } from './sources.ts';
import type { Check, Finding } from './tree.ts';

/** The import directions of the house, stage order and table by kind of file. */
export const importDirections: Check = {
  name: 'import directions',
  find: (tree) =>
    [...sourcesOf(tree).values()].flatMap((source) =>
      importsOf(source).flatMap((found) => problemOf(source.path, found)),
    ),
};

function problemOf(file: string, found: Import): Finding[] {
  const from = placeOf(file);
  if (from.area === 'outside') return [];
  const target = targetName(file, from, found);
  const refuse = (rule: string, message: string): Finding[] => [{ file, line: found.line, rule, message }];
  if (/^npm:(?:#|@\/|~|src\/)/.test(target))
    return refuse('Our own files are imported by a relative path.', `${found.specifier} is an alias`);
  if (target.startsWith('later:'))
    return refuse('A stage imports only earlier stages.', `${found.target} comes later than ${from.stage}`);
  if (from.area === 'platform' && /^(?:earlier|stages)\b/.test(target))
    return refuse('The platform never imports a stage.', found.target);
  if (!permits(allowedFrom(from), target))
    return refuse(
      'Each kind of file imports what the table says.',
      `${kindName(from)} may not import ${target}`,
    );
  const writes =
    from.kind === 'pages' && /:store$/.test(target) ? found.names.filter((name) => !isRead(name)) : [];
  if (writes.length > 0) return refuse('A page only reads from a store.', `imports ${writes.join(', ')}`);
  return [];
}

/** Reads are called find, get, list or count, or say of what (`entriesOf`); a type begins with a capital. */
function isRead(name: string): boolean {
  return /^(?:find|get|list|count)[A-Z]|^[A-Z]|^[a-z]+Of$/.test(name);
}

function kindName(from: Place): string {
  return from.stage === '' ? from.area : `${from.kind} of ${from.stage}`;
}

function allowedFrom(from: Place): Allowed {
  if (from.area === 'stages') {
    if (from.kind === 'test') return stageTestTable;
    // A kind outside the list is reported by the vocabulary; here it may do nothing.
    return stageTable[from.kind] ?? [];
  }
  const room = areaTable[`${from.area}/${from.kind}`] ?? areaTable[from.area] ?? [];
  return from.kind === 'test' ? [...room.filter((name) => !name.startsWith('!')), ...testExtra] : room;
}

/** The target in the words of the table. */
function targetName(file: string, from: Place, found: Import): string {
  if (!found.specifier.startsWith('.'))
    return found.specifier.startsWith('node:') ? found.specifier : `npm:${found.specifier}`;
  const to = placeOf(found.target);
  if (to.kind === 'test') return 'test';
  if (to.area === 'stages') return to.stage === '' ? 'stages' : `${nearness(from, to)}:${to.kind}`;
  if (to.area === 'package') {
    const samePackage = from.area === 'package' && file.split('/')[1] === found.target.split('/')[1];
    return samePackage ? 'same-package' : 'package';
  }
  return to.area === 'platform' ? `platform/${to.kind}` : to.area;
}

function nearness(from: Place, to: Place): 'own' | 'earlier' | 'later' {
  if (from.area !== 'stages') return 'earlier';
  if (from.stage === to.stage) return 'own';
  const order: readonly string[] = stageOrder;
  return order.indexOf(to.stage) < order.indexOf(from.stage) && order.includes(to.stage)
    ? 'earlier'
    : 'later';
}

function permits(allowed: Allowed, target: string): boolean {
  const covers = (name: string): boolean =>
    target === name || [':', '/'].some((mark) => target.startsWith(`${name}${mark}`));
  return allowed.some(covers) && !allowed.some((name) => name.startsWith('!') && covers(name.slice(1)));
}
