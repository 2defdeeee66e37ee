import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { ShellProps } from '../../../ui/shell-props.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { type Candidacy, type Procedure, pointsText } from '../types.ts';
import { type SelectionWord, selectionWords } from '../words.ts';
import { type Acts, CandidacyActs } from './candidacy-acts.tsx';
import { StateOfCandidacy } from './state-of-candidacy.tsx';

type Step = 'score' | 'decide' | 'tell' | 'receive' | 'answer' | 'renounce';
const below = {
  score: '/punteggi',
  decide: '/decidi',
  tell: '/comunica',
  receive: '/osservazioni',
  answer: '/rispondi',
  renounce: '/rinuncia',
} as const satisfies Record<Step, string>;
const titles = {
  score: 'score',
  decide: 'decideTitle',
  tell: 'tell',
  receive: 'receive',
  answer: 'answer',
  renounce: 'renounce',
} as const satisfies Record<Step, SelectionWord>;

type Props = {
  shell: ShellProps;
  url: string;
  person: string;
  name: string;
  project: string;
  procedure: Procedure;
  /** the page of the selection, for who may open it */
  procedureHref: string | undefined;
  candidacy: Candidacy;
  completedOn: string;
  /** reasons, points, letters, complaints: for who reads the acts */
  acts: Acts | undefined;
  may: Readonly<Record<Step, boolean>>;
  done: 'decided' | 'renounced' | 'told' | 'received' | 'answered' | 'scored' | undefined;
};

/** Where somebody stands in a selection, what was decided and why, what was told to her, what she wrote back. */
export function CandidacyView(p: Props) {
  const lang = p.shell.lang;
  const word = (key: SelectionWord, values?: Record<string, string>) =>
    say(selectionWords, key, lang, values);
  const { candidacy: c, procedure } = p;
  const steps = (Object.keys(below) as Step[]).filter(
    (s) => p.may[s] && (s !== 'answer' || p.acts?.complaints.some((x) => x.outcome === null)),
  );
  return (
    <OfficePage
      shell={p.shell}
      title={word('selectionOf', { name: p.name })}
      lead={`${procedure.title} · ${p.project}`}
      notice={p.done && { kind: 'success', text: word(`done.${p.done}`) }}
      breadcrumbs={[
        { href: p.person, label: p.name },
        ...(p.procedureHref ? [{ href: p.procedureHref, label: procedure.title }] : []),
      ]}
    >
      <section>
        <h2>{word('where')}</h2>
        <DescriptionList
          items={[
            { label: word('state'), value: <StateOfCandidacy state={c.state} /> },
            { label: word('mode'), value: word(`mode.${procedure.mode}`) },
            { label: word('listNumber'), value: c.listNumber },
            { label: word('completed'), value: p.completedOn },
            ...(c.rank === null ? [] : [{ label: word('placeOf'), value: c.rank }]),
            ...(c.points === null ? [] : [{ label: word('points'), value: pointsText(c.points, lang) }]),
            ...(c.tellBy === null || c.toldOn !== null
              ? []
              : [{ label: word('tellBy'), value: formatDay(c.tellBy, lang) }]),
            ...(c.toldOn === null ? [] : [{ label: word('toldOn'), value: formatDay(c.toldOn, lang) }]),
          ]}
        />
        {steps.length > 0 && (
          <p class="button-row">
            {steps.map((s, at) => (
              <>
                <ButtonLink key={s} href={`${p.url}${below[s]}`} variant={at === 0 ? 'primary' : 'secondary'}>
                  {word(titles[s])}
                </ButtonLink>{' '}
              </>
            ))}
          </p>
        )}
      </section>
      {p.acts && <CandidacyActs acts={p.acts} />}
    </OfficePage>
  );
}
