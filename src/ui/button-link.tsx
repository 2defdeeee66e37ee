import type { ComponentChildren } from 'preact';

/** Props of `ButtonLink`. */
export type ButtonLinkProps = {
  readonly href: string;
  readonly variant?: 'primary' | 'secondary' | 'danger' | undefined;
  readonly children?: ComponentChildren;
};

/** A link that opens the page where something is done. It stays a link: it never writes. */
export function ButtonLink({ href, variant = 'secondary', children }: ButtonLinkProps) {
  return (
    <a class={`btn btn-${variant}`} href={href}>
      {children}
    </a>
  );
}
