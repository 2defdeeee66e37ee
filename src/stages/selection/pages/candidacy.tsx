import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { CandidacyView } from '../parts/candidacy-view.tsx';
import { mayTake } from '../rules.ts';
import { listCommunications } from '../store/communications.ts';
import { listComplaints } from '../store/complaints.ts';
import { listDecisions } from '../store/decisions.ts';
import { listScoresOf } from '../store/scores.ts';
import { mayDecide } from './may-decide.ts';
import {
  type CandidacyParams,
  candidacyUrl,
  type OpenedCandidacy,
  openedCandidacy,
} from './opened-candidacy.ts';

const steps = ['decided', 'renounced', 'told', 'received', 'answered', 'scored'] as const;
/** What was just done, as the redirect says it. */
export const candidacyQuery = z.object({ fatto: z.enum(steps).optional().catch(undefined) });

type Here = Asked<CandidacyParams, z.output<typeof candidacyQuery>, unknown>;

/** GET /persone/:personId/selezione/:candidacyId: where she stands, and for who reads the acts why. */
export async function candidacyPage(asked: Here) {
  const opened = await openedCandidacy(asked);
  if (opened === undefined) return undefined;
  const { candidacy: c, procedure: p } = opened;
  const day = (d: Parameters<typeof formatDay>[0]) => formatDay(d, asked.language);
  return h(CandidacyView, {
    shell: asked.shell,
    url: candidacyUrl(c),
    person: `/persone/${c.personId}`,
    name: opened.name,
    project: opened.project.title,
    procedure: p,
    procedureHref: opened.allows('selection', 'decide') ? opened.procedureHref : undefined,
    candidacy: c,
    completedOn: day(dayInRome(c.completedAt)),
    acts: opened.allows('selection-act', 'read') ? await actsOf(asked, opened) : undefined,
    may: {
      score:
        opened.judges &&
        p.mode === 'public-notice-with-ranking' &&
        p.state === 'open' &&
        c.state === 'to-choose',
      decide: mayDecide(opened) && c.state !== 'renounced',
      tell: opened.allows('selection', 'write') && opened.allows('selection-act', 'write'),
      receive: opened.allows('selection-act', 'write'),
      answer: mayDecide(opened),
      renounce:
        opened.allows('selection', 'write') &&
        opened.allows('selection-act', 'write') &&
        mayTake(c, p, 'renounce'),
    },
    done: asked.query.fatto,
  });
}

async function actsOf(asked: Here, { candidacy: c, procedure: p }: OpenedCandidacy) {
  const { tx, language } = asked;
  const decisions = await listDecisions(tx, c.id);
  const scores = await listScoresOf(tx, c.id);
  const names = await listAccountNames(tx, [
    ...decisions.map((d) => d.decidedBy),
    ...scores.map((s) => s.memberId),
  ]);
  const labels = new Map(p.criteria.list.map((k) => [k.code, k.label]));
  const day = (d: Parameters<typeof formatDay>[0]) => formatDay(d, language);
  return {
    decisions: decisions.map((d) => ({
      ...d,
      who: names.get(d.decidedBy) ?? '',
      day: day(dayInRome(d.decidedAt)),
    })),
    scores: scores.map((s) => ({
      ...s,
      member: names.get(s.memberId) ?? '',
      label: labels.get(s.criterion) ?? s.criterion,
    })),
    communications: (await listCommunications(tx, c.id)).map((m) => ({
      ...m,
      day: day(m.toldOn),
      until: m.answerBy && day(m.answerBy),
      href: m.fileId === null ? undefined : candidacyUrl(c, `/lettere/${m.id}`),
    })),
    complaints: (await listComplaints(tx, c.id)).map((x) => ({
      ...x,
      day: day(x.receivedOn),
      due: x.answerBy && day(x.answerBy),
    })),
  };
}
