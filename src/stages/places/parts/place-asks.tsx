import type { ComponentChildren } from 'preact';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { accommodationStates, type Extent, type Place, skillNeeds } from '../types.ts';
import { accommodationWords } from '../words/accommodations.ts';
import { icfWords } from '../words/icf.ts';
import { placeSpeak } from './place-speak.ts';

type Props = {
  place: Place;
  url: string;
  /** whether the reader may change it now */
  edits: boolean;
  /** demands and environment drawn, where something is known */
  drawing: ComponentChildren;
};

/** What the work asks, in the codes of a person's profile; what is there; occupation and skills. */
export function PlaceAsks({ place: p, url, edits, drawing }: Props) {
  const lang = useLanguage();
  const word = placeSpeak(lang);
  const codes = Object.keys({ ...p.demands, ...p.environment });
  return (
    <>
      <section>
        <h2>{word('whatItAsks')}</h2>
        <p>{word(codes.length === 0 ? 'noDemands' : 'demandsLead')}</p>
        {drawing}
        <DataTable
          caption={word('whatItAsks')}
          captionHidden
          rows={codes}
          rowKey={(code) => code}
          empty={null}
          columns={[
            { key: 'code', label: word('code'), render: (code) => `${code} ${icfTitle(code, lang)}` },
            { key: 'much', label: word('howMuch'), render: (code) => extentText(p, code, lang) },
          ]}
        />
        {edits && <ButtonLink href={`${url}/richieste`}>{word('editDemands')}</ButtonLink>}
      </section>
      <section>
        <h2>{word('accommodations')}</h2>
        <DescriptionList
          items={accommodationStates.map((state) => ({ label: word(state), value: things(p, state, lang) }))}
        />
        {edits && <ButtonLink href={`${url}/accomodamenti`}>{word('editAccommodations')}</ButtonLink>}
      </section>
      <section>
        <h2>{word('skills')}</h2>
        <DescriptionList
          items={[
            { label: word('occupation'), value: p.occupation?.label },
            ...skillNeeds.map((need) => ({
              label: word(`need.${need}`),
              value: p.skills
                .filter((s) => s.need === need)
                .map((s) => s.term.label)
                .join(', '),
            })),
          ]}
        />
        {edits && <ButtonLink href={`${url}/competenze`}>{word('editSkills')}</ButtonLink>}
      </section>
    </>
  );
}

/** Title of an ICF code, empty for one that the lists do not have. */
const icfTitle = (code: string, lang: 'it' | 'en'): string =>
  code in icfWords ? icfWords[code as keyof typeof icfWords][lang] : '';

function extentText(p: Place, code: string, lang: 'it' | 'en'): string {
  const word = placeSpeak(lang);
  const say = (n: Extent) => word(`extent.${n}`);
  const factor = p.environment[code];
  if (factor !== undefined)
    return factor.level === 0 ? word('indifferent') : `${word(factor.kind)}, ${say(factor.level)}`;
  const demand = p.demands[code];
  return demand === undefined ? '' : say(demand);
}

function things(p: Place, state: (typeof accommodationStates)[number], lang: 'it' | 'en') {
  const own = p.accommodations.filter((a) => a.state === state);
  return (
    own.length > 0 && (
      <ul>
        {own.map((a) => {
          const text = 'code' in a ? accommodationWords[a.code][lang] : a.text;
          return (
            <li key={text}>
              <bdi>{text}</bdi>
            </li>
          );
        })}
      </ul>
    )
  );
}
