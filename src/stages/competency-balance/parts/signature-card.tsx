import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import { type FormNeeds, StepForm } from '../../../ui/step-form.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Signature, SigningPart } from '../types.ts';
import { speakBalance } from './balance-speak.ts';

/** One part under a text: where its signature stands, and the signature that says so. */
export type ShownPart = {
  part: SigningPart;
  /** the representative's name, where it is his part */
  name: string | null;
  standing: 'signed' | 'to-confirm' | 'of-another-text' | 'not-signed';
  last: Pick<Signature, 'signedOn' | 'identityLevel' | 'fileId' | 'refusedReason'> | null;
  confirmedBy: string | null;
};

type Props = {
  readonly needs: FormNeeds;
  readonly url: string;
  readonly rows: readonly ShownPart[];
  readonly sha256: string;
  /** where the operator's own signature goes, if she may give it now */
  readonly sign?: string | undefined;
  /** where a signed paper is uploaded, if she may */
  readonly upload?: string | undefined;
};

const tones = {
  signed: 'good',
  'to-confirm': 'waiting',
  'of-another-text': 'stopped',
  'not-signed': 'neutral',
} as const;

/** Who has to sign a text and who has; then what the reader may do about it. */
export function SignatureCard(p: Props) {
  const lang = useLanguage();
  const word = speakBalance(lang);
  return (
    <section>
      <h2>{word('signatures')}</h2>
      <DataTable
        caption={word('signatures')}
        captionHidden
        rows={p.rows}
        rowKey={(r) => r.part}
        empty={null}
        columns={[
          {
            key: 'who',
            label: word('who'),
            render: (r) => (
              <>
                {word(`part.${r.part}`)}
                {r.name && (
                  <>
                    {' '}
                    (<bdi>{r.name}</bdi>)
                  </>
                )}
              </>
            ),
          },
          {
            key: 'state',
            label: word('state'),
            render: (r) => <StateTag tone={tones[r.standing]}>{word(`standing.${r.standing}`)}</StateTag>,
          },
          { key: 'when', label: word('when'), render: (r) => r.last && formatDay(r.last.signedOn, lang) },
          { key: 'how', label: word('how'), render: (r) => <How row={r} url={p.url} /> },
        ]}
      />
      <p class="fingerprint">
        {word('fingerprint')}: <code>{p.sha256}</code>
      </p>
      {p.sign !== undefined && (
        <>
          <p>{word('signOwnLead')}</p>
          <StepForm asked={p.needs} action={p.sign} submit={word('signOwn')} unseen={{ sha256: p.sha256 }} />
        </>
      )}
      {p.upload !== undefined && (
        <p>
          <ButtonLink href={p.upload}>{word('uploadPaper')}</ButtonLink>
        </p>
      )}
    </section>
  );
}

function How({ row, url }: { row: ShownPart; url: string }) {
  const word = speakBalance(useLanguage());
  const { last } = row;
  if (last === null) return null;
  return (
    <>
      {last.fileId === null ? (
        word(`level.${last.identityLevel}`)
      ) : (
        <a href={`${url}/carte/${last.fileId}`}>{word('level.paper')}</a>
      )}
      {row.confirmedBy !== null && last.refusedReason === null && (
        <>, {word('confirmedBy', { name: row.confirmedBy })}</>
      )}
      {last.refusedReason !== null && <>, {word('refusedBy', { reason: last.refusedReason })}</>}
    </>
  );
}
