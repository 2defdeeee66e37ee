import { useLanguage } from '../../../ui/language.ts';
import { Timeline } from '../../../ui/timeline.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Step } from '../types.ts';
import { speak } from './speak.ts';

type Props = { steps: readonly Step[]; called: (accountId: string) => string };

/** What happened, the latest first: whose step it was, in whose words where the reader may read them. */
export function StepLog({ steps, called }: Props) {
  const lang = useLanguage();
  const word = speak(lang);
  return (
    <Timeline
      label={word('log')}
      empty={null}
      entries={[...steps].reverse().map((s) => ({
        key: s.id,
        when: `${formatDay(s.onDay, lang)}${s.at ? `, ${s.at}` : ''}`,
        dateTime: s.onDay,
        title: `${word(`introductions.${s.kind}`)} · ${word(`side.${s.side}`)}`,
        who: s.way === 'signed-in' ? word('herOwnAccess') : called(s.recordedBy),
        body: s.words && (
          <div dir="auto" class="prose">
            {s.words}
          </div>
        ),
      }))}
    />
  );
}
