import type { Asked } from '../../../platform/http/asked.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import type { Project } from '../../projects/types.ts';

/** How the documents of a project name who pays; null where neither project nor notice says it. */
export async function funderOf(asked: Pick<Asked<unknown, unknown, unknown>, 'tx'>, project: Project) {
  const notice = project.noticeId === null ? undefined : await findNotice(asked.tx, project.noticeId);
  return coFundingOf(project, notice);
}
