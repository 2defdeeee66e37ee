import type { ComponentChildren } from 'preact';
import { ButtonLink } from './button-link.tsx';
import { type DescriptionItem, DescriptionList } from './description-list.tsx';

/** Props of `SummaryCard`. `level` is the heading's level in the page's outline. */
export type SummaryCardProps = {
  readonly title: string;
  readonly level?: 2 | 3 | undefined;
  readonly items?: readonly DescriptionItem[] | undefined;
  readonly action?: { readonly href: string; readonly label: string } | undefined;
  readonly children?: ComponentChildren;
};

/** One matter in a box: its title, what is known of it, at most one thing to do. */
export function SummaryCard({ title, level = 2, items = [], action, children }: SummaryCardProps) {
  const Heading = level === 2 ? ('h2' as const) : ('h3' as const);
  return (
    <section class="summary-card">
      <Heading class="summary-card-title">{title}</Heading>
      {items.length > 0 && <DescriptionList items={items} />}
      {children}
      {action && <ButtonLink href={action.href}>{action.label}</ButtonLink>}
    </section>
  );
}
