import { no, probe } from './body-answers.ts';
import { altered, becomes, born, put, seen, writesCompanies } from './company-probes.ts';
import type { Probe } from './probe.ts';

const link =
  "company_id, token_hash, company_name, organisation_name, contact_line, created_by, expires_at := :company, sha256(gen_random_uuid()::text::bytea), 'Ditta', 'Ente', 'Chi risponde', :me, now() + interval '1 day'";
const place =
  "company_id, site_id, kind, title, tasks, skills, demands, environment, licences, surroundings, accommodations, shifts, created_by := :company, :site, 'stage', 'Posto', '[]', '[]', '[]', '[]', '[]', '[]', '[]', '[]', :me";
const answered = (state: string, by: string) =>
  `state = '${state}', answered_by = ${by}, answered_at = now()`;
const refuses = (name: string, table: string, command: Probe['command'], sql: string) =>
  probe(name, table, command, no, sql);

/** Questions about places, and about the links by which a company describes them. */
export const placeProbes: readonly Probe[] = [
  ...seen('app.place', 'place'),
  ...put('app.place', place),
  born(
    'as a copy of one of another territory',
    'app.place',
    place.replace('created_by', 'created_by, copied_from').replace(':me', ':me, :farPlace'),
  ),
  born('at a site of another company', 'app.place', place.replace(':site', ':farSite')),
  ...altered('app.place', 'place'),
  ...seen('app.place_invitation', 'placeLink'),
  refuses(
    'reads the hash of a link',
    'app.place_invitation',
    'select',
    'select token_hash from app.place_invitation where id = :placeLink',
  ),
  refuses(
    'looks for a link by its hash',
    'app.place_invitation',
    'select',
    "select from app.place_invitation where token_hash <> '\\x00'",
  ),
  ...put('app.place_invitation', link),
  born(
    'as revoked',
    'app.place_invitation',
    link.replace('created_by', 'created_by, revoked_at').replace(':me', ':me, now()'),
  ),
  ...altered('app.place_invitation', 'placeLink'),
  becomes('one that was revoked', 'app.place_invitation', 'revoked_at = null', 'placeLinkRevoked'),
  ...seen('app.place_description', 'description'),
  refuses(
    'describes a place in the company’s name',
    'app.place_description',
    'insert',
    "insert into app.place_description (territory_id, company_id, invitation_id, content) values (:territory, :company, :placeLink, '{}')",
  ),
  ...altered('app.place_description', 'description'),
  becomes('taken over', 'app.place_description', answered('taken', ':me'), 'description', writesCompanies),
  becomes(
    'taken over by somebody else',
    'app.place_description',
    answered('taken', ':outsider'),
    'description',
  ),
  becomes('answered again', 'app.place_description', answered('set-aside', ':me'), 'descriptionTaken'),
];
