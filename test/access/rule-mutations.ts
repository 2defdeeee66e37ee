import { type Rule, rules } from '../../src/policy/rules.ts';
import {
  type Action,
  type DataClass,
  type Role,
  relationKinds,
  roles,
  type Standing,
} from '../../src/policy/vocabulary.ts';
import { personClasses } from './oracle-table.ts';

/** One cell of the policy turned round: a grant taken away, or one given that was not there. */
export type Flip = { role: Role; standing: Standing; dataClass: DataClass; action: Action; granted: boolean };

const verbs: readonly Action[] = [
  'read',
  'write',
  'append',
  'decide',
  'open',
  'assign',
  'sign',
  'confirm',
  'invite',
];
const isGranted = (f: Omit<Flip, 'granted'>) =>
  rules.some(
    (r) =>
      r.role === f.role &&
      r.standing === f.standing &&
      r.dataClass === f.dataClass &&
      r.actions.includes(f.action),
  );

/** Every cell of role × standing × class × action, turned round. */
export function everyFlip(): Flip[] {
  const cell = (role: Role, standing: Standing, dataClass: DataClass, action: Action): Flip => {
    const f = { role, standing, dataClass, action };
    return { ...f, granted: isGranted(f) };
  };
  const everyRole = Object.keys(roles) as Role[];
  const ways = [...(Object.keys(relationKinds) as Standing[]), 'caseload' as const, 'sits' as const];
  return everyRole.flatMap((role) => [
    // Who administers the installation belongs to no body, and sits for none: no mutant.
    ...ways
      .filter((way) => way !== 'sits' || role !== 'installation-admin')
      .flatMap((way) =>
        personClasses.flatMap((dataClass) => verbs.map((action) => cell(role, way, dataClass, action))),
      ),
    cell(role, 'own-organisation', 'stub', 'register'),
    cell(role, 'own-organisation', 'service', 'write'),
    cell(role, 'own-organisation', 'application', 'read'),
    cell(role, 'own-organisation', 'application', 'assign'),
    cell(role, 'own-organisation', 'application', 'answer'),
    cell(role, 'own-organisation', 'import', 'read'),
    cell(role, 'own-organisation', 'import', 'write'),
    cell(role, 'own-organisation', 'budget', 'read'),
    cell(role, 'own-organisation', 'budget', 'write'),
    cell(role, 'own-organisation', 'meeting', 'write'),
    cell(role, 'own-organisation', 'meeting', 'read'),
    cell(role, 'own-organisation', 'company', 'read'),
    cell(role, 'own-organisation', 'company', 'write'),
    cell(role, 'own-organisation', 'company-log', 'read'),
    cell(role, 'own-organisation', 'company-log', 'write'),
    ...(['read', 'write', 'decide'] as const).map((a) => cell(role, 'own-organisation', 'site', a)),
    ...(['read', 'write'] as const).map((a) => cell(role, 'own-organisation', 'feedback', a)),
    ...(['read', 'decide'] as const).map((a) => cell(role, 'own-organisation', 'figures', a)),
    cell(role, 'own-organisation', 'match-run', 'read'),
    cell(role, 'own-organisation', 'match-run', 'write'),
    cell(role, 'installation', 'project', 'write'),
    cell(role, 'installation', 'instrument', 'write'),
    cell(role, 'installation', 'vocabulary', 'write'),
    cell(role, 'installation', 'staff', 'write'),
    cell(role, 'installation', 'directory', 'write'),
    // Who keeps the accounts or the projects of the whole installation keeps those of her body: no mutant.
    ...(role === 'installation-admin'
      ? []
      : [
          cell(role, 'own-organisation', 'staff', 'write'),
          cell(role, 'own-organisation', 'project', 'write'),
          cell(role, 'own-organisation', 'instrument', 'write'),
        ]),
  ]);
}

/** The policy with one cell turned round. */
export function flipped(f: Flip): Rule[] {
  if (!f.granted)
    return [...rules, { role: f.role, standing: f.standing, dataClass: f.dataClass, actions: [f.action] }];
  return rules.map((r) =>
    r.role === f.role && r.standing === f.standing && r.dataClass === f.dataClass
      ? { ...r, actions: r.actions.filter((a) => a !== f.action) }
      : r,
  );
}

/** The same in the table that SQL reads. */
export const flipSql = (f: Flip): string => {
  const values = [f.role, f.standing, f.dataClass, f.action].map((v) => `'${v}'`).join(', ');
  return f.granted
    ? `delete from gate.rule where (role, standing, data_class, action) = (${values})`
    : `insert into gate.rule (role, standing, data_class, action) values (${values})`;
};

export const flipName = (f: Flip): string =>
  `${f.role} ${f.standing}: ${f.granted ? 'no more' : 'also'} ${f.action} ${f.dataClass}`;
