import { type Language, say } from '../../../ui/language.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Balance, BalanceEntry, BalanceSession } from '../../competency-balance/types.ts';
import { contractClauses } from '../../competency-balance/words/contract.ts';
import { type PortalWord, portalWords } from '../words.ts';

/** What of a balance she is asked to sign. */
export type Signed =
  | { kind: 'contract'; balance: Balance }
  | { kind: 'session'; session: BalanceSession }
  | { kind: 'synthesis'; balance: Balance; entries: readonly BalanceEntry[] };

/** The text that she signs, one sentence a line. */
export function SignedBalance({ signed, lang }: { signed: Signed; lang: Language }) {
  const word = (key: PortalWord, values?: Record<string, string | number>) =>
    say(portalWords, key, lang, values);
  switch (signed.kind) {
    case 'contract':
      return (
        <>
          {contractClauses(signed.balance.hoursDue, lang).map((clause) => (
            <p key={clause}>{clause}</p>
          ))}
          {signed.balance.needs && (
            <>
              <h2>{word('needs')}</h2>
              <p class="own-words">{signed.balance.needs}</p>
            </>
          )}
        </>
      );
    case 'session':
      return (
        <dl>
          <dt>{word('sessionDay')}</dt>
          <dd>{formatDay(signed.session.heldOn, lang)}</dd>
          <dt>{word('sessionTime')}</dt>
          <dd>{word('minutes', { n: signed.session.minutes })}</dd>
          {signed.session.content && (
            <>
              <dt>{word('sessionContent')}</dt>
              <dd class="own-words">{signed.session.content}</dd>
            </>
          )}
        </dl>
      );
    case 'synthesis':
      return <p class="own-words">{signed.balance.synthesis}</p>;
    default:
      return signed satisfies never;
  }
}
