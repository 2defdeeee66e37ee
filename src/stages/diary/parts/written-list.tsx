import type { ComponentChildren } from 'preact';
import { Timeline } from '../../../ui/timeline.tsx';

/** Something that was written: an entry of the diary, a reserved note. */
export type WrittenItem = {
  readonly id: string;
  readonly when: string;
  readonly dateTime: string;
  readonly title: string;
  readonly who: string;
  readonly text: string;
  /** what is said of it beside its text: corrected, corrects, of whom */
  readonly remarks: readonly string[];
  readonly corrected: boolean;
  readonly correctHref?: string | undefined;
};

type Props = {
  readonly label: string;
  readonly items: readonly WrittenItem[];
  readonly correctLabel: string;
  readonly empty: ComponentChildren;
};

/** What was written, one under the other; what was corrected is struck through, and says so in words. */
export function WrittenList({ label, items, correctLabel, empty }: Props) {
  return (
    <Timeline
      label={label}
      empty={empty}
      entries={items.map((item) => ({
        key: item.id,
        when: item.when,
        dateTime: item.dateTime,
        who: item.who,
        title: [item.title, ...item.remarks].join(' · '),
        body: (
          <>
            <p class="prose" dir="auto">
              {item.corrected ? <del>{item.text}</del> : item.text}
            </p>
            {item.correctHref !== undefined && (
              <p>
                <a href={item.correctHref}>
                  {correctLabel}
                  <span class="visually-hidden">{` ${item.title}, ${item.when}`}</span>
                </a>
              </p>
            )}
          </>
        ),
      }))}
    />
  );
}
