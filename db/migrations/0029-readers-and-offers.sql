-- What readers rate besides single pages, a page that comes out at one hour and leaves at another, the code by which a public body is known, and the message of an offer.
alter table app.feedback add column section text
  check (section in ('projects', 'news', 'notices', 'participate', 'results', 'site-map', 'offer',
    'offer-sent'));
comment on column app.feedback.section is 'clear: a list or a form of the site that is no page of the editors; page_id is then the first page';

-- One version waits to come out, and one order to take the page from the site.
drop index app.site_publication_waiting;
create unique index site_publication_waiting on app.site_publication (page_id, lang, (text_id is null)) where state = 'scheduled';

alter table app.organisation add column ipa_code text check (ipa_code ~ '^[a-z0-9_-]{2,40}$');
comment on column app.organisation.ipa_code is 'clear: code of a public body in the Indice IPA, for the open data';

alter table app.message drop constraint message_kind_check;
alter table app.message add constraint message_kind_check check (kind in ('relation-asked', 'relation-declined',
  'relation-accepted', 'referral-arrived', 'referral-answered', 'charge-asked', 'evidence-expires', 'appointment-reminder',
  'possible-duplicate', 'relation-ends', 'representative-dissent', 'import-done', 'meeting-convened', 'place-described',
  'offer-arrived'));
