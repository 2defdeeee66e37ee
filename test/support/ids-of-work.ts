/** How the parameters of the URLs from the companies to the introductions are filled: a pattern, and what finds the rows. */
export const rowsOfWork: readonly (readonly [RegExp, string])[] = [
  [
    /^\/aziende\/offerte\/:offerId/,
    `select id as "offerId" from app.company_offer order by state = 'new' desc, company_name`,
  ],
  [
    /^\/redazione\/immagini\/:assetId/,
    `select id as "assetId" from app.site_asset order by kind = 'image' desc, id`,
  ],
  [
    /^\/redazione\/risultati/,
    `select project_id as "projectId", number from app.published_figure order by number desc`,
  ],
  [
    /^\/redazione\/(pagine|valutazioni)/,
    `select t.page_id as "pageId", t.lang, t.number::text as number, f.id as "feedbackId"
       from app.site_text t join app.site_page p on p.id = t.page_id left join app.feedback f on f.page_id = p.id
      order by f.id is null, p.kind = 'project' desc, t.lang = 'it' desc, t.number desc limit 20`,
  ],
  [/^\/aziende\/intermediari\/:intermediaryId/, 'select id as "intermediaryId" from app.intermediary'],
  [
    /^\/aziende\/:companyId/,
    `select c.id as "companyId", s.id as "siteId", k.id as "contactId", l.id as "entryId", m.id as "meetingId", a.id as "awardId",
            d.id as "descriptionId"
       from app.company c join app.company_site s on s.company_id = c.id
       left join app.company_contact k on k.company_id = c.id left join app.company_log l on l.company_id = c.id
       left join app.company_meeting m on m.company_id = c.id left join app.company_award a on a.company_id = c.id
       left join app.place_description d on d.company_id = c.id order by m.state = 'planned' desc, l.id`,
  ],
  [
    /^\/(posti|abbinamenti\/posto)\/:placeId/,
    'select id as "placeId" from app.place order by state desc, id',
  ],
  [
    /^\/abbinamenti\/persona/,
    `select s.person_id as "personId", s.case_id as "caseId", p.id as "placeId" from app.job_search s, app.place p
      where p.state = 'open' order by exists (select from app.introduction i where i.person_id = s.person_id and i.state = 'trial') desc`,
  ],
  [/^\/abbinamenti\/pesi/, 'select project_id as "projectId" from app.match_weights'],
  [
    /^\/progetti\/:projectId\/abbinamenti/,
    `select r.project_id as "projectId", r.id as "runId", p.id as "proposalId"
       from app.match_run r join app.match_run_person p on p.run_id = r.id
      order by exists (select from app.match_decision d where d.run_person_id = p.id)`,
  ],
  [
    /^\/persone\/:personId\/lavoro/,
    `select person_id as "personId", case_id as "caseId" from app.job_search s
      order by exists (select from app.company_excluded x where x.person_id = s.person_id) desc`,
  ],
  [
    /^\/persone\/:personId\/scheda/,
    `select person_id as "personId", case_id as "caseId" from app.needs_card order by state = 'agreed' desc, id`,
  ],
  [
    /^\/(persone|mio)\/:personId\/(presentazioni|proposte)/,
    `select person_id as "personId", id as "introductionId", 'unilav' as gate, x.answer
       from app.introduction, unnest(array['si', 'stop']) x (answer) order by state, id`,
  ],
  [
    /^\/mio\/:personId\/scheda/,
    `select person_id as "personId", 'si' as answer from app.needs_card order by state = 'to-agree' desc`,
  ],
];
