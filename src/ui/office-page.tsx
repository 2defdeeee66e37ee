import { Breadcrumb } from './breadcrumb.tsx';
import { PageFrame } from './page-frame.tsx';
import type { PageLink, PageProps, ShellProps } from './shell-props.ts';

export type { ShellProps } from './shell-props.ts';

/** Props of `OfficePage`. */
export type OfficePageProps = PageProps & {
  readonly shell: ShellProps;
  /** The pages above this one, from the section down. */
  readonly breadcrumbs?: readonly PageLink[] | undefined;
};

/** A page of the office: shell, way back, the title as h1, the notice of what was just done, the content. */
export function OfficePage({ breadcrumbs = [], ...page }: OfficePageProps) {
  return (
    <PageFrame {...page} wide above={<Breadcrumb links={breadcrumbs} />}>
      {page.children}
    </PageFrame>
  );
}
