import type { Action, DataClass } from '../../src/policy/vocabulary.ts';
import { probe, type Says, signedIn } from './body-answers.ts';
import { mayInTerritory } from './oracle.ts';
import { type Probe, stands } from './probe.ts';
import { alteredIn, putIn, refuses, seenIn } from './territory-probes.ts';

const may =
  (dataClass: DataClass, action: Action): Says =>
  (s) =>
    mayInTerritory(s, dataClass, action);
const rows = ['sitePage', 'siteText', 'siteAsset2', 'siteProject'];

const seen = (table: string, row: string, of: DataClass, action: Action = 'read', key = 'id') =>
  seenIn(
    { table, may: may(of, action), of, action },
    row,
    (which) => `select from ${table} where ${key} = :${which}`,
  );

const put = (table: string, columns: string, of: DataClass, action: Action) =>
  putIn({ table, may: may(of, action), of, action }, columns, rows);

/** @param left a condition that the changed row alone fulfils, quotes doubled */
const altered = (
  table: string,
  row: string,
  set: string,
  left: string,
  of: DataClass,
  action: Action,
  key = 'id',
) =>
  alteredIn(
    { table, may: may(of, action), of, action },
    row,
    (which) => `update ${table} set ${set} where ${key} = :${which}`,
    (which) => `update ${table} set ${set};;${stands(`${table} where ${key} = $1 and ${left}`, `:${which}`)}`,
  );

/** A change that is nobody's to make. */
const never = (name: string, table: string, set: string, row: string) =>
  refuses(`changes ${table}: ${name}`, table, 'update', `update ${table} set ${set} where id = :${row}`);

const page = "kind, slug, created_by := 'news', 'una-prova', :me";
const text = "page_id, lang, number, content, written_by := :sitePage, 'it', 2, '{}', :me";
const asset =
  "kind, media_type, name, title_it, people, bytes, width, height, brought_by := 'image', 'image/jpeg', 'una.jpg', 'Una foto', 'nobody', '\\x00', 1, 1, :me";
const order = "page_id, lang, due_at, ordered_by := :sitePage, 'en', now(), :me";
const copy =
  "page_id, lang, kind, slug, content, first_published_at, updated_at := :sitePage, 'en', 'news', 'una-prova', '{}', now(), now()";
const file =
  "id, media_type, name, bytes, published_at := :siteAsset2, 'image/jpeg', 'una.jpg', '\\x00', now()";
const figure = "project_id, number, on_day, tables, published_by := :siteProject, 3, '2026-01-01', '[]', :me";
const opinion =
  "insert into app.feedback (territory_id, page_id, lang, stars, answer, had_text, state, sent_key) values (:territory, :sitePage, 'it', 5, 'clear', false, 'no-text', gen_random_uuid())";
const offer =
  "insert into app.company_offer (territory_id, codice_catastale, company_name, work, contact_name, phone, answer_by, sent_key) values (:territory, 'A001', 'Forno', 'Impastare', 'Chi risponde', '055 0000', '2026-01-02', gen_random_uuid())";
const removed = "state = 'removed', text_enc = null, read_by = :me, read_at = now(), version = 999";
const declined = "state = 'declined', handled_by = :me, handled_at = now(), reason = 'Prova', version = 999";

const keptText = "state = 'kept', read_by = :me, read_at = now()";
const inAnothersName = (set: string) => set.replaceAll(/:me\b/g, ':outsider');

/** Questions about the public site: drafts, copies, figures, what readers say, what companies offer by themselves. */
export const siteProbes: readonly Probe[] = [
  ...seen('app.site_page', 'sitePage', 'site'),
  ...put('app.site_page', page, 'site', 'write'),
  ...seen('app.site_text', 'siteText', 'site'),
  ...put('app.site_text', text, 'site', 'write'),
  ...seen('app.site_asset', 'siteAsset', 'site'),
  ...put('app.site_asset', asset, 'site', 'write'),
  ...seen('app.site_publication', 'siteOrder', 'site'),
  ...put('app.site_publication', order, 'site', 'decide'),
  ...altered(
    'app.site_publication',
    'siteOrder',
    "state = 'cancelled', done_at = now()",
    "state = ''cancelled''",
    'site',
    'decide',
  ),
  never('an order that waits goes on waiting', 'app.site_publication', "state = 'scheduled'", 'siteOrder'),
  never(
    'one that waits is for another version',
    'app.site_publication',
    "state = 'cancelled', done_at = now(), text_id = null",
    'siteOrder',
  ),
  never('one that was carried out', 'app.site_publication', "state = 'cancelled'", 'siteOrderDone'),
  // Everybody reads what is published, and whoever works here too, of any territory.
  probe(
    'reads app.published_page',
    'app.published_page',
    'select',
    signedIn,
    'select from app.published_page where page_id = :farSitePage',
  ),
  ...put('app.published_page', copy, 'site', 'decide'),
  ...altered(
    'app.published_page',
    'sitePage',
    "updated_at = '2001-01-01'",
    "updated_at = ''2001-01-01''",
    'site',
    'decide',
    'page_id',
  ),
  probe(
    'reads app.published_asset',
    'app.published_asset',
    'select',
    signedIn,
    'select from app.published_asset where id = :farSiteAsset',
  ),
  ...put('app.published_asset', file, 'site', 'decide'),
  probe(
    'reads app.published_change',
    'app.published_change',
    'select',
    signedIn,
    'select from app.published_change',
  ),
  // It says that a copy is old, and nothing else: at worst one is made anew.
  probe(
    'adds to app.published_change',
    'app.published_change',
    'insert',
    signedIn,
    'insert into app.published_change default values',
  ),
  ...seen('app.published_figure', 'siteFigure', 'figures'),
  ...put('app.published_figure', figure, 'figures', 'decide'),
  refuses(
    'adds to app.published_figure as taken back',
    'app.published_figure',
    'insert',
    "insert into app.published_figure (territory_id, project_id, number, on_day, tables, published_by, withdrawn_at) values (:territory, :siteProject, 3, '2026-01-01', '[]', :me, now())",
  ),
  ...altered(
    'app.published_figure',
    'siteFigure',
    'withdrawn_at = now()',
    'withdrawn_at is not null',
    'figures',
    'decide',
  ),
  never('with other figures', 'app.published_figure', "withdrawn_at = now(), tables = '[1]'", 'siteFigure'),
  never('one that stays', 'app.published_figure', 'withdrawn_at = null', 'siteFigure'),
  never('one that was taken back', 'app.published_figure', 'withdrawn_at = now()', 'siteFigureBack'),
  ...seen('app.feedback', 'said', 'feedback'),
  refuses('says something of a page in a reader’s place', 'app.feedback', 'insert', opinion),
  ...altered('app.feedback', 'said', removed, "state = ''removed''", 'feedback', 'write'),
  probe(
    'changes app.feedback: keeps a text',
    'app.feedback',
    'update',
    may('feedback', 'write'),
    `update app.feedback set ${keptText} where id = :said`,
    [['feedback', 'write']],
  ),
  never('a text that waits goes on waiting', 'app.feedback', 'read_by = :me', 'said'),
  never('removes a text in the name of somebody else', 'app.feedback', inAnothersName(removed), 'said'),
  never('keeps a text in the name of somebody else', 'app.feedback', inAnothersName(keptText), 'said'),
  never('keeps a text in nobody’s name', 'app.feedback', "state = 'kept', read_at = now()", 'said'),
  never('with fewer stars', 'app.feedback', `${removed}, stars = 1`, 'said'),
  never('with other words', 'app.feedback', `${keptText}, text_enc = '\\x01'`, 'said'),
  never('one that was removed', 'app.feedback', `${keptText}, text_enc = '\\x01'`, 'saidRemoved'),
  ...seen('app.company_offer', 'offer', 'company-log', 'write'),
  refuses('offers a place in a company’s name', 'app.company_offer', 'insert', offer),
  ...altered('app.company_offer', 'offer', declined, 'version = 999', 'company-log', 'write'),
  never('one that waits goes on waiting', 'app.company_offer', 'handled_by = :me', 'offer'),
  never('answers in the name of somebody else', 'app.company_offer', inAnothersName(declined), 'offer'),
  never('with other work', 'app.company_offer', `${declined}, work = 'Altro'`, 'offer'),
  never('one that was answered', 'app.company_offer', declined, 'offerTaken'),
];
