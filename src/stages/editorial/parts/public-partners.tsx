import { say } from '../../../ui/language.ts';
import { comuneByCatastale } from '../../../values/comuni.ts';
import { organisationWords } from '../../organisations/words.ts';
import { projectWords } from '../../projects/words.ts';
import type { PartnerFact, ProjectFacts, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';
import { PublicMap } from './public-map.tsx';
import { layMap } from './public-map-points.ts';

/** The bodies of a project: a schematic map of their seats where there is one to draw, and beside it the same as a
 *  table. A seat whose place is not known stands in the table alone. */
export function PublicPartners({ project, lang }: { project: ProjectFacts; lang: SiteLanguage }) {
  const word = (key: keyof typeof publicPageWords) => say(publicPageWords, key, lang);
  const map = layMap(project.partners, project.comuni);
  const named = project.comuni
    .map((code) => comuneByCatastale(code)?.name)
    .filter((name) => name !== undefined);
  return (
    <div class="public-partners">
      <p>{word(map === undefined ? 'partnersTableOnly' : 'partnersLead')}</p>
      {map !== undefined && <PublicMap map={map} title={project.title} lang={lang} />}
      <div class="public-table">
        <table>
          <caption>{word('partnersCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('body')}</th>
              <th scope="col">{word('part')}</th>
              <th scope="col">{word('kindOfBody')}</th>
              <th scope="col">{word('seat')}</th>
              {map !== undefined && <th scope="col">{word('onMap')}</th>}
            </tr>
          </thead>
          <tbody>
            {project.partners.map((partner) => (
              <tr key={partner.name}>
                <th scope="row">{partner.name}</th>
                <td data-label={word('part')}>{say(projectWords, `part.${partner.part}`, lang)}</td>
                <td data-label={word('kindOfBody')}>{kindInWords(partner, lang)}</td>
                <td data-label={word('seat')}>{seatOf(partner) ?? word('seatUnknown')}</td>
                {map !== undefined && (
                  <td data-label={word('onMap')}>{map.numberOf(partner.comune) ?? word('notOnMap')}</td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {named.length > 0 && (
        <p>
          <strong>{word('comuni')}:</strong> {named.join(', ')}.
        </p>
      )}
    </div>
  );
}

const seatOf = (partner: PartnerFact) =>
  partner.comune === null ? undefined : comuneByCatastale(partner.comune)?.name;

function kindInWords({ kind }: PartnerFact, lang: SiteLanguage): string {
  const key = `kind.${kind}`;
  return isKnown(key) ? say(organisationWords, key, lang) : kind;
}

function isKnown(key: string): key is keyof typeof organisationWords {
  return Object.hasOwn(organisationWords, key);
}
