import type { FileKind } from '../files/file-kinds.ts';

/** A field of a form that takes files.
 *  - `max`, `min`: how many; none needed unless told
 *  - `unjudged`: handed over as it came, for a reader of its own (a table to be imported). Every other file is a PDF, a
 *    JPEG or a PNG that was found harmless before the handler is asked. */
export type FileField = { readonly max: number; readonly min?: number; readonly unjudged?: boolean };

/** The fields of a form that take files, by name. */
export type FileFields = Readonly<Record<string, FileField>>;

/** A file as it came. `name` is made safe, and is still personal data; `bytes` 1 to 20 MiB. */
export type UploadedFile = { readonly name: string; readonly bytes: Buffer };

/** A file that was judged: what it is by content, how many pages; the name ends accordingly. */
export type JudgedFile = UploadedFile & {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly pages: number;
};

/** What the handler of a form finds in `asked.files`: a list for each field, empty where none was sent. */
export type FilesOf<F> = F extends FileFields
  ? {
      readonly [K in keyof F]: readonly (F[K] extends { readonly unjudged: true }
        ? UploadedFile
        : JudgedFile)[];
    }
  : Record<never, never>;
