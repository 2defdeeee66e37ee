import { DescriptionList } from '../../../ui/description-list.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { speakReport } from './report-speak.ts';

type Props = {
  readonly title: string;
  readonly addressee: string;
  readonly author: string;
  /** what stands before the sections */
  readonly opening?: string | undefined;
  readonly sections: readonly { readonly title: string; readonly text: string }[];
};

/** The report as it reads: what is empty is not in it. */
export function ReportPreview({ title, addressee, author, opening, sections }: Props) {
  const word = speakReport(useLanguage());
  return (
    <article aria-labelledby="preview-title">
      <h2 id="preview-title">{title}</h2>
      <DescriptionList
        items={[
          { label: word('addressee'), value: <span class="prose">{addressee}</span> },
          { label: word('writtenBy'), value: <bdi>{author}</bdi> },
        ]}
      />
      {opening && <p>{opening}</p>}
      {sections
        .filter((s) => s.text !== '')
        .map((s) => (
          <section key={s.title} aria-label={s.title}>
            <h3>{s.title}</h3>
            <p class="prose" dir="auto">
              {s.text}
            </p>
          </section>
        ))}
    </article>
  );
}
