import { expect, it } from 'vitest';
import { rules } from '../../src/policy/rules.ts';
import { tables } from '../../src/policy/tables.ts';
import { bodyProbes } from './body-probes.ts';
import { forbiddenProbes } from './forbidden-probes.ts';
import { personClasses } from './oracle-table.ts';
import { personProbes } from './person-probes.ts';

const every = [...personProbes, ...bodyProbes, ...forbiddenProbes];
const asked = (dataClass: string, action: string) =>
  every.some((p) => p.asks.some(([c, a]) => c === dataClass && a === action));

it('has a probe for every table, and for every command that the policy grants on it', () => {
  const missing = tables.flatMap((t) =>
    (['select', 'insert', 'update'] as const)
      .filter((c) => t[c] !== undefined && !every.some((p) => p.table === t.table && p.command === c))
      .map((c) => `${t.table} ${c}`),
  );
  expect(missing).toEqual([]);
  expect(tables.filter((t) => !every.some((p) => p.table === t.table)).map((t) => t.table)).toEqual([]);
});

it('has a probe for every class and action that a rule grants', () => {
  expect(
    rules.flatMap((r) => r.actions.filter((a) => !asked(r.dataClass, a)).map((a) => `${r.dataClass} ${a}`)),
  ).toEqual([]);
});

it('knows of every class of a person, by the tables that a person condition opens', () => {
  const classes = tables
    .filter((t) => [...(t.select ?? []), ...(t.insert ?? [])].some((c) => c.when === 'person'))
    .map((t) => t.dataClass);
  expect(classes.filter((c) => !(personClasses as readonly string[]).includes(c))).toEqual([]);
  expect(personClasses.filter((c) => !classes.includes(c))).toEqual([]);
});
