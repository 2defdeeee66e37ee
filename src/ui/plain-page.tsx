import { PageFrame } from './page-frame.tsx';
import type { PageProps, PlainShellProps } from './shell-props.ts';

/** Props of `PlainPage`; a `ShellProps` fits too, its navigation and search are left out. */
export type PlainPageProps = PageProps & { readonly shell: PlainShellProps };

/** A page without navigation and search, in one narrow column: sign-in, errors, the 503 page. */
export function PlainPage({ shell, ...page }: PlainPageProps) {
  return (
    <PageFrame {...page} shell={{ ...shell, navigation: [], search: undefined }} wide={false}>
      {page.children}
    </PageFrame>
  );
}
