import { AssignmentError, Session } from '../../../../packages/assignment/src/assignment.ts';
import type { JointLiveData } from '../parts/joint-shown.ts';

type Kind = keyof JointLiveData['words']['tried'];

/** On the table of everybody, answers at once what would change if a pair were locked, vetoed or freed, or a place closed
 *  or doubled. The links that it answers lead to the same answer from the server, and to the form that really does it. */
export function tryJointAtOnce(page: Document): void {
  const place = page.querySelector<HTMLElement>('[data-joint]');
  const text = place?.dataset['joint'];
  if (!place || !text) return;
  const data = JSON.parse(text) as JointLiveData;
  let session: Session | undefined;
  const answer = page.createElement('section');
  answer.className = 'summary-card';
  answer.setAttribute('role', 'status');
  place.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const asked = new URL(link.href).searchParams;
    const kind = asked.get('prova') as Kind | null;
    if (kind === null || !(kind in data.words.tried)) return;
    session ??= new Session(data.problem);
    const agent = data.caseIds.indexOf(asked.get('persona') ?? '');
    const slot = data.placeIds.indexOf(asked.get('posto') ?? '');
    // Who holds her place already, and what the numbers do not name, the server answers.
    if (slot === -1 || (agent === -1 && kind !== 'close' && kind !== 'add')) return;
    event.preventDefault();
    const changes = whatChanges(session, kind, agent, slot);
    // What was refused half-way leaves nothing to go on from.
    if (changes === undefined) session = undefined;
    fill(page, answer, data, kind, { agent, slot }, changes, link.href);
    place.querySelector('#what-changes')?.closest('section')?.remove();
    (link.closest('td, li, p, section') ?? place).after(answer);
    answer.scrollIntoView({ block: 'nearest' });
  });
  // From here on a click is answered in the page; before, the link leads to the server's answer.
  place.dataset['jointLive'] = 'on';
}

type Changes = { moves: { agent: number; from: number; to: number }[]; loss: number };

/** Tries it on the standing plan and takes it back. @returns undefined where no plan can hold it */
function whatChanges(session: Session, kind: Kind, agent: number, slot: number): Changes | undefined {
  // Who is locked elsewhere is freed first: the server takes no second lock of hers.
  const elsewhere = session.problem().locks?.some((p) => p.agent === agent && p.slot !== slot) ?? false;
  if (kind === 'lock' && elsewhere) return undefined;
  const before = session.solution().assignment.slice();
  const points = session.objective;
  try {
    const undo = attempt(session, kind, agent, slot);
    const after = session.solution().assignment;
    const moves = Array.from(before, (from, who) => ({ agent: who, from, to: after[who] ?? -1 })).filter(
      (m) => m.from !== m.to,
    );
    const loss = points - session.objective;
    undo();
    return { moves, loss };
  } catch (error) {
    if (error instanceof AssignmentError) return undefined;
    throw error;
  }
}

function attempt(session: Session, kind: Kind, agent: number, slot: number): () => void {
  const problem = session.problem();
  const locked = problem.locks?.find((p) => p.agent === agent);
  const vetoed = problem.vetoes?.some((p) => p.agent === agent && p.slot === slot) ?? false;
  const capacity = problem.capacities?.[slot] ?? 1;
  switch (kind) {
    case 'lock':
      if (vetoed) session.unveto(agent, slot);
      session.lock(agent, slot);
      return () => {
        session.unlock(agent);
        if (vetoed) session.veto(agent, slot);
        if (locked) session.lock(agent, locked.slot);
      };
    case 'veto':
      if (locked?.slot === slot) session.unlock(agent);
      session.veto(agent, slot);
      return () => {
        if (!vetoed) session.unveto(agent, slot);
        if (locked?.slot === slot) session.lock(agent, slot);
      };
    case 'free':
      if (locked?.slot === slot) session.unlock(agent);
      if (vetoed) session.unveto(agent, slot);
      return () => {
        if (vetoed) session.veto(agent, slot);
        if (locked?.slot === slot) session.lock(agent, slot);
      };
    case 'close': {
      // As on the server, a lock at a place that is gone holds nobody.
      const held = problem.locks?.filter((p) => p.slot === slot) ?? [];
      for (const p of held) session.unlock(p.agent);
      session.setSlotCapacity(slot, 0);
      return () => {
        session.setSlotCapacity(slot, capacity);
        for (const p of held) session.lock(p.agent, slot);
      };
    }
    case 'add': {
      const groups = groupsAbove(problem, slot);
      for (const g of groups) session.setGroupCapacity(g, (problem.groupCapacity?.[g] ?? 0) + 1);
      session.setSlotCapacity(slot, capacity + 1);
      return () => {
        session.setSlotCapacity(slot, capacity);
        for (const g of groups) session.setGroupCapacity(g, problem.groupCapacity?.[g] ?? 0);
      };
    }
    default:
      return kind satisfies never;
  }
}

function groupsAbove(problem: JointLiveData['problem'], slot: number): number[] {
  const found: number[] = [];
  for (let g = problem.slotGroup?.[slot] ?? -1; g !== -1; g = problem.groupParent?.[g] ?? -1) found.push(g);
  return found;
}

function fill(
  page: Document,
  answer: HTMLElement,
  data: JointLiveData,
  kind: Kind,
  pair: { agent: number; slot: number },
  changes: Changes | undefined,
  href: string,
): void {
  const { words } = data;
  const put = (text: string, values: Record<string, string>) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
  const points = (n: number) =>
    new Intl.NumberFormat(data.language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(
      Math.round(n / 1_000) / 10,
    );
  const where = (slot: number) => (slot === -1 ? words.nothing : (data.places[slot] ?? ''));
  const line = (tag: 'h2' | 'p' | 'li', text: string) => {
    const element = page.createElement(tag);
    element.textContent = text;
    return element;
  };
  const title = line('h2', words.changes);
  title.className = 'summary-card-title';
  const what = line(
    'p',
    `${put(words.tried[kind], { who: data.people[pair.agent] ?? '', place: where(pair.slot) })}.`,
  );
  const parts: HTMLElement[] = [title, what];
  if (changes === undefined) parts.push(line('p', words.impossible));
  else {
    const list = page.createElement('ul');
    for (const m of changes.moves)
      list.append(
        line(
          'li',
          put(words.move, { who: data.people[m.agent] ?? '', from: where(m.from), to: where(m.to) }),
        ),
      );
    parts.push(changes.moves.length === 0 ? line('p', words.none) : list);
    const { loss } = changes;
    parts.push(
      line(
        'p',
        loss === 0
          ? words.even
          : put(loss > 0 ? words.loss : words.gain, { loss: points(loss), gain: points(-loss) }),
      ),
    );
    const go = page.createElement('a');
    go.className = 'btn btn-secondary';
    go.href = href;
    go.textContent = words.goOn;
    // The next click goes to the server, where the form stands.
    go.addEventListener('click', (event) => event.stopPropagation());
    const row = page.createElement('p');
    row.append(go);
    parts.push(row);
  }
  answer.replaceChildren(...parts);
}
