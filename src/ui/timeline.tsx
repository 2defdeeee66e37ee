import type { ComponentChildren } from 'preact';

/** One thing that happened. `when` is written for people, `dateTime` (ISO 8601) for machines. */
export type TimelineEntry = {
  readonly key: string;
  readonly when: string;
  readonly dateTime?: string | undefined;
  readonly title: ComponentChildren;
  readonly who?: string | undefined;
  readonly body?: ComponentChildren;
};

/** Props of `Timeline`; the entries come in the order they are shown, usually the latest first. */
export type TimelineProps = {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
  readonly empty: ComponentChildren;
};

/** What happened, one entry under the other. */
export function Timeline({ label, entries, empty }: TimelineProps) {
  if (entries.length === 0) return <>{empty}</>;
  return (
    <ol class="timeline" aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key}>
          <p class="timeline-when">
            <time datetime={entry.dateTime}>{entry.when}</time>
            {entry.who && <bdi>{entry.who}</bdi>}
          </p>
          <p class="timeline-title">{entry.title}</p>
          {entry.body && <div class="timeline-body">{entry.body}</div>}
        </li>
      ))}
    </ol>
  );
}
