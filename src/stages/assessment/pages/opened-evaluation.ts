import type { Asked } from '../../../platform/http/asked.ts';
import { evaluationsOf } from '../rules/evaluations.ts';
import { findVersion, listVersions } from '../store/instruments.ts';
import { listSheetsOf } from '../store/sheets.ts';
import type { Evaluation, EvaluationId, InstrumentVersion } from '../types.ts';
import { type CaseParams, type OpenedCase, openedCase } from './opened-case.ts';

/** Parameters of every page of one evaluation. */
export type EvaluationParams = CaseParams & { evaluationId: EvaluationId };
/** A request about one evaluation. */
export type OfEvaluation<Q = unknown, B = unknown, P extends EvaluationParams = EvaluationParams> = Asked<
  P,
  Q,
  B
>;

/** An evaluation as far as the reader may read it, with the version of the instrument it was begun on. */
export type OpenedEvaluation = OpenedCase & {
  evaluation: Evaluation;
  version: InstrumentVersion;
  /** number of the instrument's last version, where it is a later one */
  newer: number | undefined;
};

/** The evaluation a URL names, if it is of this case and the reader may read any of its sheets. */
export async function openedEvaluation(asked: OfEvaluation): Promise<OpenedEvaluation | undefined> {
  const opened = await openedCase(asked);
  if (opened === undefined) return undefined;
  const [evaluation] = evaluationsOf(await listSheetsOf(asked.tx, asked.params.evaluationId));
  if (evaluation?.caseId !== opened.standing.id) return undefined;
  const version = await findVersion(asked.tx, evaluation.versionId);
  if (version === undefined) return undefined;
  const [last] = await listVersions(asked.tx, version.code);
  const newer = last && last.number > version.number ? last.number : undefined;
  return { ...opened, evaluation, version, newer };
}
