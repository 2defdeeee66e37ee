import type { Tx } from '../../../platform/database/tx.ts';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import { findOrganisation } from '../../organisations/store/organisations.ts';
import { coFundingOf } from '../../projects/rules/co-funding.ts';
import { findNotice } from '../../projects/store/notices.ts';
import { findLead, findProject } from '../../projects/store/projects.ts';
import { printableAward } from '../documents/award.ts';
import type { Award, Company } from '../types.ts';

/** The PDF of a certificate or a mark: the same bytes each time, since all it says was fixed when it was given, but for
 *  the company's name and the project's title.
 *  @throws what `writePdf` throws */
export async function printAward(tx: Tx, company: Company, award: Award): Promise<Buffer> {
  const project = await findProject(tx, award.projectId);
  const notice = project?.noticeId ? await findNotice(tx, project.noticeId) : undefined;
  const lead = await findLead(tx, award.projectId);
  const body = lead === undefined ? undefined : await findOrganisation(tx, lead);
  return writePdf(
    printableAward({
      award,
      company: company.name,
      partitaIva: company.partitaIva,
      project: project?.title ?? '',
      cup: project?.cup ?? null,
      body: body?.name ?? '',
      on: award.givenOn,
      funder: project ? coFundingOf(project, notice) : null,
    }),
  );
}
