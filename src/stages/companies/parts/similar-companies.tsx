import { CheckboxField } from '../../../ui/checkbox-field.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { speak } from './speak.ts';

type Props = {
  readonly similar: readonly {
    id: string;
    name: string;
    likeness: 'same-partita-iva' | 'same-name' | 'near-name';
  }[];
  readonly error: string | undefined;
};

/** Who is like the company being typed, and the tick that says it is another one. Nothing where nobody asked. */
export function SimilarCompanies({ similar, error }: Props) {
  const word = speak(useLanguage());
  if (error === undefined) return null;
  return (
    <Notice kind="warning" title={word('similarTitle')}>
      <ul>
        {similar.map((s) => (
          <li key={s.id}>
            <a href={`/aziende/${s.id}`}>
              <bdi>{s.name}</bdi>
            </a>
            {`: ${word(`likeness.${s.likeness}`)}`}
          </li>
        ))}
      </ul>
      <CheckboxField name="another" label={word('another')} error={error} />
    </Notice>
  );
}
