import { DataTable } from '../../../ui/data-table.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import type { PlanSignature, SigningPart } from '../types.ts';
import { SignatureTag } from './plan-state.tsx';
import { speakPlan } from './speak.ts';

/** A part that must sign, with its signature where there is one. */
export type ShownSignature = {
  part: SigningPart;
  /** where the reader may know her */
  name: string;
  standing: 'none' | 'stands' | 'to-confirm' | 'refused';
  signature: PlanSignature | undefined;
  /** where the reader may look at the paper and confirm it */
  confirm: string | undefined;
};

/** A paper that nobody has looked at yet is not called confirmed. */
const howOf = (standing: ShownSignature['standing'], s: PlanSignature) =>
  standing === 'to-confirm' ? 'level.waiting' : (`level.${s.identityLevel}` as const);

/** Who must sign a plan, and who has. */
export function SignatureTable({ rows }: { rows: readonly ShownSignature[] }) {
  const lang = useLanguage();
  const word = speakPlan(lang);
  return (
    <DataTable
      caption={word('signatures')}
      captionHidden
      rows={rows}
      rowKey={(r) => r.signature?.id ?? r.part}
      empty={null}
      columns={[
        {
          key: 'part',
          label: word('part'),
          render: (r) => (
            <>
              {word(`part.${r.part}`)}
              {r.name && (
                <>
                  {': '}
                  <bdi>{r.name}</bdi>
                </>
              )}
            </>
          ),
        },
        { key: 'state', label: word('state'), render: (r) => <SignatureTag standing={r.standing} /> },
        {
          key: 'how',
          label: word('how'),
          render: (r) =>
            r.signature &&
            `${word(howOf(r.standing, r.signature))}, ${formatInstant(r.signature.recordedAt, lang)}`,
        },
        {
          key: 'act',
          label: word('actions'),
          render: (r) => r.confirm && <a href={r.confirm}>{word('confirmLink')}</a>,
        },
      ]}
    />
  );
}
