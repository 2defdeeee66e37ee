import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useWords } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { PageNotice, ShellProps } from '../../../ui/shell-props.ts';
import { StepForm } from '../../../ui/step-form.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import type { Problem } from '../../../ui/typed.ts';
import { quickWords } from '../words/quick.ts';

type Asked = { readonly shell: ShellProps; readonly csrf: string; readonly formKey: () => string };
type Place = {
  id: string;
  title: string;
  company: string;
  kind: string;
  from: string | null;
  lost: string | null;
};
type Project = {
  id: string;
  title: string;
  weights: { number: number; from: string } | null;
  /** the reader computes points of people in it */
  scores: boolean;
};

/** What the hub shows. */
export type HubProps = {
  asked: Asked;
  notice: PageNotice | undefined;
  problems: readonly Problem[];
  seesTable: boolean;
  places: readonly Place[];
  people: readonly { id: string; key: string; label: string; ready: string | null }[];
  projects: readonly Project[];
};

/** The hub of matching. */
export function HubView(p: HubProps) {
  const { lang } = p.asked.shell;
  return (
    <OfficePage
      shell={p.asked.shell}
      title={quickWords.matching[lang]}
      lead={quickWords.matchingLead[lang]}
      notice={p.notice}
      problems={p.problems}
    >
      <Places rows={p.places} />
      <People rows={p.people} />
      <Projects {...p} />
    </OfficePage>
  );
}

function Places({ rows }: { rows: HubProps['places'] }) {
  const word = useWords(quickWords);
  return (
    <section aria-labelledby="open-places">
      <h2 id="open-places">{word('openPlaces')}</h2>
      <DataTable
        caption={word('openPlaces')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.id}
        empty={<p>{word('noPlaces')}</p>}
        columns={[
          {
            key: 'title',
            label: word('place'),
            render: (r) => <a href={`/abbinamenti/posto/${r.id}`}>{r.title}</a>,
          },
          { key: 'company', label: word('company'), render: (r) => <bdi>{r.company}</bdi> },
          { key: 'kind', label: word('kind'), render: (r) => r.kind },
          { key: 'from', label: word('fromOn'), render: (r) => r.from ?? word('notKnown') },
          { key: 'lost', label: word('lostOn'), render: (r) => r.lost ?? word('noDay') },
        ]}
      />
    </section>
  );
}

function People({ rows }: { rows: HubProps['people'] }) {
  const word = useWords(quickWords);
  return (
    <section aria-labelledby="looking">
      <h2 id="looking">{word('peopleLooking')}</h2>
      <DataTable
        caption={word('peopleLooking')}
        captionHidden
        rows={rows}
        rowKey={(r) => r.key}
        empty={<p>{word('noPeople')}</p>}
        columns={[
          {
            key: 'person',
            label: word('person'),
            render: (r) => (
              <a href={`/abbinamenti/persona/${r.id}`}>
                <bdi>{r.label}</bdi>
              </a>
            ),
          },
          { key: 'ready', label: word('readyOn'), render: (r) => r.ready ?? word('notKnown') },
        ]}
      />
    </section>
  );
}

function Projects({ projects, asked, seesTable }: HubProps) {
  const word = useWords(quickWords);
  return (
    <section aria-labelledby="projects">
      <h2 id="projects">{word('projects')}</h2>
      {projects.map((p) => (
        <SummaryCard key={p.id} title={p.title} level={3}>
          <p>
            {p.weights
              ? word('weightsOf', { number: p.weights.number, day: p.weights.from })
              : word('noWeights')}
          </p>
          <p>
            {seesTable && (
              <ButtonLink href={`/progetti/${p.id}/abbinamenti`} variant="primary">
                {word('together')}
              </ButtonLink>
            )}{' '}
            <ButtonLink href={`/abbinamenti/pesi/${p.id}`}>{word('weights')}</ButtonLink>
          </p>
          {p.weights && p.scores && (
            <>
              <p>{word('refreshHint')}</p>
              <StepForm
                asked={asked}
                action="/abbinamenti/punti"
                submit={word('refresh')}
                variant="secondary"
              >
                <input type="hidden" name="project" value={p.id} />
              </StepForm>
            </>
          )}
        </SummaryCard>
      ))}
    </section>
  );
}
