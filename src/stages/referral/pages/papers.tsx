import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { loadFacts } from '../../../platform/http/facts.ts';
import { absent, go, type Outcome } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import type { FilesOf } from '../../../platform/http/uploaded-file.ts';
import { may } from '../../../policy/decide.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import type { Problem, Typed } from '../../../ui/typed.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { addPaper } from '../commands/add-paper.ts';
import { PaperForm } from '../parts/paper-form.tsx';
import { refusedOutcome } from '../refusals.ts';
import { listPapers, type Paper } from '../store/papers.ts';
import { paperKinds, type Referral } from '../types.ts';
import { type PaperWord, paperWords } from '../words/paper.ts';
import { referralWords } from '../words.ts';
import { openedReferral, type ReferralParams, referralUrl } from './opened-referral.ts';

/** The form of a paper, and its file. */
export const paperSchema = z.strictObject({ kind: z.enum(paperKinds, 'paper.kind-missing') });
export const paperFiles = { scan: { max: 1, min: 1 } } as const;
export const papersQuery = z.object({ fatto: z.enum(['paper']).optional().catch(undefined) });

/** GET …/carte: the papers of a referral, and the form that adds one. */
export async function papersPage(asked: Asked<ReferralParams, z.output<typeof papersQuery>, unknown>) {
  return shown(asked, {}, [], asked.query.fatto);
}

/** POST …/carte. */
export async function savePaper(
  asked: Asked<ReferralParams, unknown, z.output<typeof paperSchema>, FilesOf<typeof paperFiles>>,
): Promise<Outcome> {
  const referral = await openedReferral(asked);
  const [scan] = asked.files.scan;
  if (referral === undefined || scan === undefined) return absent;
  const added = await addPaper(asked.tx, referral, asked.body.kind, scan);
  return added.ok ? go(referralUrl(referral, '/carte?fatto=paper')) : refusedOutcome(added.code);
}

/** The same page with what was chosen. */
export async function papersAgain(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const said = sayProblems(paperWords, problems, asked.language);
  return shown(asked, typed, sayProblems(referralWords, said, asked.language));
}

async function shown(
  asked: Asked<ReferralParams, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
  done?: 'paper',
) {
  const referral = await openedReferral(asked);
  if (referral === undefined) return undefined;
  const papers = await listPapers(asked.tx, referral.id);
  const facts = await loadFacts(asked.tx, asked.me, referral.personId);
  const writes = may(facts, { of: 'person', dataClass: 'referral-letter', action: 'write' });
  return h(Papers, {
    asked,
    referral,
    papers,
    names: await listAccountNames(
      asked.tx,
      papers.map((p) => p.addedBy),
    ),
    mayAdd: writes && referral.state !== 'withdrawn',
    typed,
    problems,
    done,
  });
}

type Shown = {
  asked: Asked<ReferralParams, unknown, unknown>;
  referral: Referral;
  papers: readonly Paper[];
  names: ReadonlyMap<string, string>;
  mayAdd: boolean;
  typed: Typed;
  problems: readonly Problem[];
  done: 'paper' | undefined;
};

function Papers({ asked, referral, papers, names, mayAdd, typed, problems, done }: Shown) {
  const lang = asked.language;
  const word = (key: PaperWord) => say(paperWords, key, lang);
  const url = referralUrl(referral);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('papers')}
      lead={word('papersLead')}
      problems={problems}
      notice={done && { kind: 'success', text: word(`done.${done}`) }}
      breadcrumbs={[
        { href: '/segnalazioni', label: say(referralWords, 'referrals', lang) },
        { href: url, label: say(referralWords, 'referral', lang) },
      ]}
    >
      <DataTable
        caption={word('papers')}
        captionHidden
        rows={papers}
        rowKey={(p) => p.id}
        empty={<EmptyState title={word('papersNone')}>{word('papersNoneText')}</EmptyState>}
        columns={[
          {
            key: 'kind',
            label: word('paper.kind'),
            render: (p) => <a href={`${url}/carte/${p.id}`}>{word(`paper.${p.kind}`)}</a>,
          },
          { key: 'pages', label: word('paper.pages'), numeric: true, render: (p) => p.pages },
          { key: 'added', label: word('paper.addedOn'), render: (p) => formatInstant(p.addedAt, lang) },
          { key: 'by', label: word('paper.addedBy'), render: (p) => names.get(p.addedBy) ?? '' },
        ]}
      />
      {mayAdd && (
        <PaperForm
          action={`${url}/carte`}
          csrf={asked.csrf}
          formKey={asked.formKey()}
          typed={typed}
          problems={problems}
        />
      )}
    </OfficePage>
  );
}
