import { everyone, me } from './table-conditions.ts';
import type { Condition, TableSpec } from './table-spec.ts';

const within = (
  dataClass: 'site' | 'feedback' | 'figures',
  action: 'read' | 'write' | 'decide',
  also = '',
): Condition => ({
  when: 'sql',
  sql: `territory_id = any((select gate.territories('${dataClass}', '${action}'))::uuid[])${also && ` and ${also}`}`,
});
const reads = within('site', 'read');
const writes = (also = '') => within('site', 'write', also);
const publishes = (also = '') => within('site', 'decide', also);
const readsOffers: Condition = {
  when: 'sql',
  sql: "territory_id = any((select gate.territories('company-log', 'write'))::uuid[])",
};

/** The public face: drafts for the editors, copies for everybody, and what comes in from outside. The purpose `visiting`
 *  reads the copies and nothing else in the whole database; see docs/decisions/0034-the-public-site-reads-copies.md */
export const siteTables: readonly TableSpec[] = [
  { table: 'app.site_page', dataClass: 'site', select: [reads], insert: [writes(`created_by = ${me}`)] },
  {
    table: 'app.site_text',
    dataClass: 'site',
    select: [reads],
    insert: [writes(`written_by = ${me}`)],
    system: { publishing: ['select'] },
  },
  {
    table: 'app.site_asset',
    dataClass: 'site',
    select: [reads],
    insert: [writes(`brought_by = ${me}`)],
    system: { publishing: ['select'] },
  },
  {
    table: 'app.site_publication',
    dataClass: 'site',
    select: [reads],
    insert: [publishes(`ordered_by = ${me}`)],
    update: [publishes()],
    updates: ['state', 'done_at'],
    updateFrom: "state = 'scheduled'",
    system: { publishing: ['select', 'update'] },
  },
  {
    table: 'app.published_page',
    dataClass: 'published',
    select: [everyone],
    insert: [publishes()],
    update: [publishes()],
    updates: ['slug', 'content', 'updated_at'],
    system: { visiting: ['select'], rating: ['select'], publishing: ['select', 'insert', 'update'] },
    systemSelects: { rating: ['page_id', 'lang', 'territory_id', 'kind', 'slug', 'content'] },
  },
  {
    table: 'app.published_asset',
    dataClass: 'published',
    select: [everyone],
    insert: [publishes()],
    system: { visiting: ['select'], publishing: ['select', 'insert'] },
  },
  {
    table: 'app.published_change',
    dataClass: 'published',
    select: [everyone],
    insert: [everyone],
    system: { visiting: ['select'], publishing: ['select', 'insert'] },
  },
  {
    table: 'app.published_figure',
    dataClass: 'figures',
    select: [within('figures', 'read')],
    insert: [within('figures', 'decide', `published_by = ${me} and withdrawn_at is null`)],
    update: [within('figures', 'decide')],
    updates: ['withdrawn_at'],
    updateFrom: 'withdrawn_at is null',
    system: { visiting: ['select'] },
    systemSelects: {
      visiting: ['id', 'project_id', 'number', 'on_day', 'tables', 'published_at', 'withdrawn_at'],
    },
  },
  {
    table: 'app.feedback',
    dataClass: 'feedback',
    select: [within('feedback', 'read')],
    update: [within('feedback', 'write')],
    updates: ['text_enc', 'state', 'read_by', 'read_at', 'version'],
    updateFrom: "state in ('to-read', 'kept')",
    system: { rating: ['insert'], upkeep: ['select', 'delete'] },
    systemSelects: { upkeep: ['id', 'sent_at', 'had_text', 'state'] },
  },
  {
    table: 'app.company_offer',
    dataClass: 'company-log',
    select: [readsOffers],
    update: [readsOffers],
    updates: ['state', 'handled_by', 'handled_at', 'company_id', 'reason', 'version'],
    updateFrom: "state = 'new'",
    system: { hosting: ['insert'], upkeep: ['select', 'delete'] },
    systemSelects: { upkeep: ['id', 'handled_at'] },
  },
];
