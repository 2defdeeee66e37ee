import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { may } from '../../../policy/decide.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { findIdentity } from '../../people/store/identities.ts';
import { ProtocolCard } from '../../referral/parts/protocol-card.tsx';
import { addEvidencePage } from '../commands/add-evidence.ts';
import { withdrawEvidence } from '../commands/withdraw-evidence.ts';
import { PaperView } from '../parts/paper-view.tsx';
import { refusedOutcome } from '../refusals.ts';
import { mayWithdraw, stateOfPaper, WARNING_DAYS } from '../rules.ts';
import { listEvidenceFiles } from '../store/evidence-files.ts';
import type { reasonSchema } from '../types.ts';
import { eligibilityWords } from '../words.ts';
import type { paperFiles } from './new-paper.tsx';
import { openedPaper, type PaperParams, paperUrl } from './opened-paper.ts';
import { protocolsShown } from './protocols-shown.ts';

/** What was just done, as the redirect says it. */
export const paperQuery = z.object({
  fatto: z.enum(['paper', 'page', 'withdrawn', 'protocol']).optional().catch(undefined),
});

/** GET /persone/:personId/documenti/:evidenceId: a paper, its pages drawn by us. */
export async function paperPage(asked: Asked<PaperParams, z.output<typeof paperQuery>, unknown>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** The same page after a step that was refused. */
export async function paperAgain(
  asked: Asked<PaperParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  return shown(asked, typed, sayProblems(eligibilityWords, problems, asked.language));
}

/** POST …/pagine: another photograph of the same paper. */
export async function addPage(
  asked: Asked<PaperParams, unknown, unknown, FilesOf<typeof paperFiles>>,
): Promise<Outcome> {
  const opened = await openedPaper(asked);
  if (opened === undefined) return { kind: 'absent' };
  const done = await addEvidencePage(asked.tx, opened.person, opened.evidence, asked.files.scan);
  return done.ok ? go(paperUrl(opened.evidence, '?fatto=page')) : refusedOutcome(done);
}

/** POST …/ritira. */
export async function withdrawPaper(
  asked: Asked<PaperParams, unknown, z.output<typeof reasonSchema>>,
): Promise<Outcome> {
  const opened = await openedPaper(asked);
  if (opened === undefined) return { kind: 'absent' };
  const evidence = { ...opened.evidence, version: asked.version ?? opened.evidence.version };
  const done = await withdrawEvidence(
    asked.tx,
    opened.person,
    opened.entries,
    evidence,
    asked.body.reason,
    asked.now,
  );
  return done.ok ? go(paperUrl(evidence, '?fatto=withdrawn')) : refusedOutcome(done);
}

async function shown(
  asked: Asked<PaperParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  done?: 'paper' | 'page' | 'withdrawn' | 'protocol',
) {
  const opened = await openedPaper(asked);
  if (opened === undefined) return undefined;
  const { evidence, person } = opened;
  const { tx } = asked;
  const identity = await findIdentity(tx, person.id);
  const facts = await loadFacts(tx, asked.me, person.id);
  const writes = may(facts, { of: 'person', dataClass: 'certificate', action: 'write' });
  return h(PaperView, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKeys: { page: asked.formKey(), withdraw: asked.formKey() },
    url: paperUrl(evidence),
    person: `/persone/${person.id}`,
    name: identity ? `${identity.givenName} ${identity.familyName}` : person.code,
    evidence,
    state: stateOfPaper(evidence, dayInRome(asked.now), WARNING_DAYS),
    files: await listEvidenceFiles(tx, [evidence.id]),
    addedBy: (await listAccountNames(tx, [evidence.addedBy])).get(evidence.addedBy) ?? '',
    protocols: (
      <ProtocolCard
        protocols={await protocolsShown(asked, 'evidence', evidence.id)}
        {...(writes ? { href: paperUrl(evidence, '/protocollo') } : {})}
      />
    ),
    mayChange: writes && mayWithdraw(evidence),
    typed,
    problems,
    done,
  });
}
