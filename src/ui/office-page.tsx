import { Breadcrumb } from './breadcrumb.tsx';
import { ErrorSummary, type FieldError } from './error-summary.tsx';
import { PageFrame } from './page-frame.tsx';
import type { PageLink, PageProps, ShellProps } from './shell-props.ts';

export type { ShellProps } from './shell-props.ts';

/** Props of `OfficePage`. */
export type OfficePageProps = Omit<PageProps, 'hasErrors'> & {
  readonly shell: ShellProps;
  /** The pages above this one, from the section down. */
  readonly breadcrumbs?: readonly PageLink[] | undefined;
  /** What is wrong with what was sent, in sentences: on top of the content, and told by the document's title. */
  readonly problems?: readonly FieldError[] | undefined;
};

/** What the frame of a stage takes: it adds its own way back and the sentence of what was just done. */
export type StagePageProps = Omit<OfficePageProps, 'breadcrumbs' | 'notice'> & {
  /** The code of what was just done. */
  readonly done?: string | undefined;
  /** The pages between the stage's own way back and this one. */
  readonly above?: readonly PageLink[] | undefined;
};

/** A page of the office: shell, way back, the title as h1, the notice of what was just done, what is wrong, the
 *  content. */
export function OfficePage({ breadcrumbs = [], problems = [], children, ...page }: OfficePageProps) {
  return (
    <PageFrame {...page} wide hasErrors={problems.length > 0} above={<Breadcrumb links={breadcrumbs} />}>
      <ErrorSummary errors={problems} />
      {children}
    </PageFrame>
  );
}
