import { withActor } from '../../src/platform/database/with-actor.ts';
import { enterByApplication } from './enter-by-application.ts';
import { enterByList } from './enter-by-list.ts';
import { keepCompany } from './keep-company.ts';
import type { Directory } from './lay-out-territories.ts';
import type { Writing } from './send-own-application.ts';
import type { Story } from './story.ts';
import { type Act, actsOf, type Told } from './tell-story.ts';

/** Coordination of each project, which answers. */
const desks: Readonly<Record<string, string>> = {
  'sud-est': 'tommaso.vettori@prova.example',
  apuane: 'manuela.bertelli@prova.example',
};

/** Tells one story: how she came in, what happened, who walks with her, what they do. */
export async function tellPerson(
  stage: Writing & { readonly directory: Directory },
  story: Story,
): Promise<void> {
  const { cast, directory, now } = stage;
  const projectId = directory.projects.get(story.territory);
  if (projectId === undefined) throw new Error(`No project in ${story.territory}.`);
  const told: Told = {};
  const { entrance } = story;
  if (entrance?.what === 'list') {
    if (entrance.first === story.number) await enterByList(stage, projectId, story, entrance.daysAgo);
    return;
  }
  if (entrance !== null) await enterByApplication(stage, projectId, story, entrance, told);
  const { acts, later } = actsOf(story, told, { projectId, cast, now });
  await play(stage, story, acts);
  for (const one of story.company)
    await keepCompany(stage.doors, cast, story.worker, told.person?.id ?? '', one, now);
  await play(stage, story, later);
}

async function play({ doors, cast }: Writing, story: Story, acts: readonly Act[]): Promise<void> {
  for (const group of byActor(acts)) {
    const by = group[0]?.by ?? 'service';
    const email = by === 'service' ? story.worker : by === 'desk' ? desks[story.territory] : by;
    const me = await cast.get(email ?? '');
    await withActor(doors, { accountId: me.accountId, requestId: `seed-${story.number}` }, async (tx) => {
      for (const act of group) await act.run({ ...tx, actor: { ...tx.actor, at: act.at } }, me, act.at);
    });
  }
}

/** Acts of one actor that follow each other, together: one transaction each. */
function byActor(acts: readonly Act[]): readonly (readonly Act[])[] {
  const groups: Act[][] = [];
  for (const act of acts) {
    const last = groups.at(-1);
    if (last?.[0]?.by === act.by && !act.afresh) last.push(act);
    else groups.push([act]);
  }
  return groups;
}
