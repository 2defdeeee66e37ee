import type { ComponentChildren } from 'preact';

/** Props of `EmptyState`. */
export type EmptyStateProps = {
  readonly title: string;
  /** How it gets here: a sentence, and the link or button that begins. */
  readonly children?: ComponentChildren;
};

/** What a list shows when it is empty: what would be here, and how it gets here. */
export function EmptyState({ title, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children}
    </div>
  );
}
