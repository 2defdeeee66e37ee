import { rules as allRules, bodyKnowledge, commonKnowledge, type Rule } from './rules.ts';
import {
  type Action,
  actions,
  type DataClass,
  dataClasses,
  type Role,
  relationKinds,
  roles,
  type Standing,
  standings,
} from './vocabulary.ts';

type Language = 'it' | 'en';

const letters: Readonly<Record<Language, Readonly<Record<Action, string>>>> = {
  it: {
    read: 'L',
    write: 'S',
    append: '+',
    decide: 'D',
    open: 'A',
    assign: 'N',
    register: 'R',
    answer: 'P',
    sign: 'F',
    confirm: 'C',
    invite: 'I',
  },
  en: {
    read: 'R',
    write: 'W',
    append: '+',
    decide: 'D',
    open: 'O',
    assign: 'A',
    register: 'E',
    answer: 'P',
    sign: 'S',
    confirm: 'C',
    invite: 'I',
  },
};

const words = {
  title: { it: 'Chi può vedere e fare che cosa', en: 'Who may see and do what' },
  made: {
    it: 'Scritto dal programma a partire da `src/policy`; non si modifica a mano.',
    en: 'Written by the program from `src/policy`; not edited by hand.',
  },
  how: {
    it: 'Una casella vale solo per chi ha quel ruolo in un ente **e** sta in quel rapporto con la persona, oggi. Casella vuota: niente. Un’esclusione o un oscuramento vincono su ogni permesso; un rapporto finito chiude l’accesso alla richiesta successiva.',
    en: 'A cell holds only for whoever has that role in a body **and** stands in that relation to the person, today. Empty cell: nothing. An exclusion or a hiding wins over every permission; a relation that has ended closes access at the next request.',
  },
  letters: { it: 'Lettere', en: 'Letters' },
  people: { it: 'Dati di una persona', en: 'Data of a person' },
  bodies: { it: 'Enti, utenze, nuove persone', en: 'Bodies, accounts, new people' },
  who: { it: 'Ruolo', en: 'Role' },
  standing: { it: 'Rapporto', en: 'Standing' },
  may: { it: 'Può', en: 'May' },
  class: { it: 'Dati', en: 'Data' },
  common: { it: 'Letti da chiunque abbia un ruolo in un ente', en: 'Read by whoever has a role in a body' },
  inside: { it: 'Letti solo dentro l’ente', en: 'Read inside the body only' },
  nobody: {
    it: 'Aperti a nessun ruolo: li usa il sistema, ciascuno per un solo scopo',
    en: 'Open to no role: the system uses them, each for one purpose',
  },
} as const satisfies Record<string, Record<Language, string>>;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const isAboutPeople = (standing: Standing) =>
  standing in relationKinds || standing === 'sits' || standing === 'caseload';

/** The policy as a page of Markdown: roles and standings down, classes of data across.
 *  @param rules the policy; another one only in tests
 *  @returns the whole text, ending with a newline; the same policy gives the same bytes */
export function printMatrix(language: Language, rules: readonly Rule[] = allRules): string {
  const say = (key: keyof typeof words) => words[key][language];
  const name = (dataClass: DataClass) =>
    `${dataClasses[dataClass].code} · ${dataClasses[dataClass][language]}`;
  const cell = (of: readonly Rule[], dataClass: DataClass) =>
    (Object.keys(actions) as Action[])
      .filter((action) => of.some((r) => r.dataClass === dataClass && r.actions.includes(action)))
      .map((action) => letters[language][action])
      .join(' ');
  const used = new Set(rules.map((r) => r.dataClass));
  const ofPeople = rules.filter((r) => isAboutPeople(r.standing));
  const columns = (Object.keys(dataClasses) as DataClass[]).filter((c) =>
    ofPeople.some((r) => r.dataClass === c),
  );
  const lines = groups(ofPeople).map(([role, standing, of]) =>
    row([roles[role][language], standings[standing][language], ...columns.map((c) => cell(of, c))]),
  );
  const others = rules.filter((r) => !isAboutPeople(r.standing));
  const list = (classes: readonly DataClass[]) => classes.map((c) => `- ${name(c)}`);
  const untouched = (Object.keys(dataClasses) as DataClass[]).filter(
    (c) => !used.has(c) && !commonKnowledge.includes(c) && !bodyKnowledge.includes(c),
  );
  return [
    `# ${say('title')}`,
    '',
    say('made'),
    '',
    say('how'),
    '',
    `${say('letters')}: ${(Object.keys(actions) as Action[]).map((a) => `**${letters[language][a]}** ${actions[a][language]}`).join(', ')}.`,
    '',
    `## ${say('people')}`,
    '',
    row([say('who'), say('standing'), ...columns.map(name)]),
    row(['---', '---', ...columns.map(() => '---')]),
    ...lines,
    '',
    `## ${say('bodies')}`,
    '',
    row([say('who'), say('standing'), say('class'), say('may')]),
    row(['---', '---', '---', '---']),
    ...others.map((r) =>
      row([
        roles[r.role][language],
        standings[r.standing][language],
        name(r.dataClass),
        cell([r], r.dataClass),
      ]),
    ),
    '',
    `${say('common')}:`,
    '',
    ...list(commonKnowledge),
    '',
    `${say('inside')}:`,
    '',
    ...list(bodyKnowledge),
    '',
    `${say('nobody')}:`,
    '',
    ...list(untouched),
    '',
  ].join('\n');
}

function groups(rules: readonly Rule[]): [Role, Standing, readonly Rule[]][] {
  return [...Map.groupBy(rules, (r) => `${r.role}|${r.standing}`).values()].flatMap((of) =>
    of[0] ? [[of[0].role, of[0].standing, of]] : [],
  );
}
