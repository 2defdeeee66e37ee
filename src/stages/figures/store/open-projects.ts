import type { SystemTx } from '../../../platform/database/tx.ts';
import type { PublishedContent } from '../../editorial/types.ts';
import type { OpenProject } from '../types.ts';

/** Projects whose page is published in Italian, as everybody reads it: the copy and nothing behind it.
 *  @param slug of one page; without it, all */
export async function listOpenProjects(tx: Pick<SystemTx, 'db'>, slug?: string): Promise<OpenProject[]> {
  let query = tx.db
    .selectFrom('published_page')
    .select(['slug', 'content', 'updated_at'])
    .where('kind', '=', 'project')
    .where('lang', '=', 'it')
    .where('content', 'is not', null);
  if (slug !== undefined) query = query.where('slug', '=', slug);
  const rows = await query.orderBy('slug').execute();
  return rows.flatMap((r) => {
    const content = r.content as PublishedContent;
    if (content.project === null) return [];
    const lead = content.project.partners.find((p) => p.part === 'lead');
    const [contact] = content.contacts.filter((c) => c.email !== '');
    return {
      projectId: content.project.projectId,
      slug: r.slug,
      title: content.title,
      lead: content.lead,
      publisher: lead ? { name: lead.name, ipaCode: lead.ipaCode ?? null } : null,
      contact: contact ? { office: contact.office, email: contact.email } : null,
      updatedAt: r.updated_at,
    };
  });
}
