import { Icon } from './icon.tsx';

type SortLinkProps = {
  readonly label: string;
  readonly sort?: { readonly href: string; readonly direction?: 'asc' | 'desc' | undefined } | undefined;
  readonly numeric?: boolean | undefined;
};

const directions = { asc: 'ascending', desc: 'descending' } as const;

/** The head of a column; with `sort` it is a link, and tells the order of the rows by `aria-sort` and an arrow. */
export function SortLink({ label, sort, numeric }: SortLinkProps) {
  const direction = sort?.direction;
  return (
    <th
      scope="col"
      class={[numeric && 'numeric', sort && 'sortable'].filter(Boolean).join(' ') || undefined}
      aria-sort={direction && directions[direction]}
    >
      {sort ? (
        <a href={sort.href}>
          {label}
          {direction && <Icon name={direction === 'asc' ? 'up' : 'down'} />}
        </a>
      ) : (
        label
      )}
    </th>
  );
}
