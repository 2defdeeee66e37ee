-- An application is sent by somebody who has no account; what she wrote herself is an agreement and a notice of its own kind.
alter table app.message alter column created_by drop not null;
comment on column app.message.created_by is 'clear: whose deed it tells of; empty where it is an applicant''s, who has no account';
alter table app.referral_agreement drop constraint referral_agreement_how_check,
  add constraint referral_agreement_how_check check (how in ('in-person', 'telephone', 'video-call', 'home-visit',
    'with-interpreter', 'easy-to-read', 'own-application'));
alter table app.privacy_notice drop constraint privacy_notice_how_check,
  add constraint privacy_notice_how_check check (how in ('paper', 'read-aloud', 'easy-to-read', 'e-mail', 'on-screen'));
