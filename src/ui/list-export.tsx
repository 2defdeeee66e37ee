/** Props of `ListExport`: a link for each kind of file. */
export type ListExportProps = {
  readonly files: readonly { readonly href: string; readonly label: string }[];
};

/** The export beside the count: what is saved is what the list shows, all its pages. */
export function ListExport({ files }: ListExportProps) {
  return (
    <>
      {files.map((file) => (
        <a key={file.href} href={file.href} rel="nofollow">
          {file.label}
        </a>
      ))}
    </>
  );
}
