import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { type CalendarDay, formatDay } from '../../../values/calendar-day.ts';
import type { ProtocolDirection } from '../types.ts';
import { protocolWords } from '../words/protocol.ts';

/** A registration as it is shown beside its document. */
export type ShownProtocol = {
  id: string;
  number: string;
  registeredOn: CalendarDay;
  /** name of the body as the reader may read it */
  body: string;
  direction: ProtocolDirection;
};

/** The protocol numbers of a document, and the way to record another. */
export function ProtocolCard({ protocols, href }: { protocols: readonly ShownProtocol[]; href?: string }) {
  const word = useWords(protocolWords);
  const lang = useLanguage();
  return (
    <SummaryCard
      title={word('protocols')}
      {...(href ? { action: { href, label: word('protocolNew') } } : {})}
      items={
        protocols.length === 0
          ? [{ label: word('protocol.numberLabel'), value: word('protocolsNone') }]
          : protocols.map((p) => ({
              label: `${p.body} · ${word(`protocol.${p.direction}`)}`,
              value: `${p.number} · ${formatDay(p.registeredOn, lang)}`,
            }))
      }
    />
  );
}
