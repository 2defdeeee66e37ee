import { h } from 'preact';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { findProject } from '../../projects/store/projects.ts';
import { EvaluationsView } from '../parts/evaluations-view.tsx';
import { evaluationsOf, latestFirst } from '../rules/evaluations.ts';
import { classesOf, isComparable, lackingInstruments, mayFill } from '../rules.ts';
import { listInstruments, listVersionsById } from '../store/instruments.ts';
import { listSheets } from '../store/sheets.ts';
import { assessmentsUrl, evaluationUrl } from './addresses.ts';
import { type OfCase, openedCase } from './opened-case.ts';

/** GET /persone/:personId/valutazione/:caseId: who assessed, when, by what; what is still missing. */
export async function evaluationsPage(asked: OfCase) {
  const { tx, language } = asked;
  const opened = await openedCase(asked);
  if (opened === undefined) return undefined;
  const { standing, allows, writable } = opened;
  const evaluations = latestFirst(evaluationsOf(await listSheets(tx, standing.id)));
  const versions = await listVersionsById(
    tx,
    evaluations.map((e) => e.versionId),
  );
  const names = await listAccountNames(
    tx,
    evaluations.map((e) => e.ratedBy),
  );
  const instruments = (await listInstruments(tx)).filter(
    (i) => i.builtIn && classesOf(i.content).some((c) => allows(c, 'read')),
  );
  const closed = evaluations.filter(isComparable).flatMap((e) => versions.get(e.versionId)?.code ?? []);
  // The score of an instrument used elsewhere is noted where there is one: nobody lacks it.
  const wanted = instruments.map((i) => i.code).filter((code) => code !== 'work-ability-index');
  const lacking = lackingInstruments(wanted, closed);
  return h(EvaluationsView, {
    shell: asked.shell,
    url: assessmentsUrl(standing),
    person: opened.person,
    name: opened.name,
    project: (await findProject(tx, standing.projectId))?.title ?? '',
    rows: evaluations.map((e) => ({
      id: e.id,
      href: evaluationUrl(e),
      instrument: versions.get(e.versionId)?.content.title[language] ?? '',
      rater: names.get(e.ratedBy) ?? '',
      agreed: e.agreed,
      ratedOn: e.ratedOn,
      state: e.state,
      mayGoOn: mayFill(e, asked.me.accountId) && e.sheets.some((s) => writable.includes(s.dataClass)),
    })),
    lacking: instruments.filter((i) => lacking.includes(i.code)).map((i) => i.content.title[language]),
    mayBegin: writable.length > 0,
    mayReadLimits: allows('limitation', 'read'),
  });
}
