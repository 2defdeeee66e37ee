import { mediaTypes } from '../files/file-kinds.ts';
import { inspectFile } from '../files/inspect-file.ts';
import { safeFileName } from '../files/safe-file-name.ts';
import type { RawFile, Upload } from './read-multipart.ts';
import type { Problem } from './route.ts';
import type { FileField, FileFields, JudgedFile, UploadedFile } from './uploaded-file.ts';

/** Files as the handler gets them, and what is wrong with those that came. */
type Judged = { files: Record<string, readonly UploadedFile[]>; problems: readonly Problem[] };

/** Judges the files of a form, field by field: how many, and what each of them is.
 *  @param upload undefined when the form came without files */
export async function judgeUpload(fields: FileFields, upload: Upload | undefined): Promise<Judged> {
  const files: Record<string, readonly UploadedFile[]> = {};
  const problems = [...(upload?.problems ?? [])];
  for (const [name, field] of Object.entries(fields)) {
    const judged = await judgeField(field, upload?.files[name] ?? []);
    const refused = problems.some((problem) => problem.field === name);
    if (typeof judged !== 'string') files[name] = judged;
    else if (!refused) problems.push({ field: name, message: judged });
  }
  return { files, problems };
}

/** @returns the files, or the code of what is wrong */
async function judgeField(
  field: FileField,
  sent: readonly RawFile[],
): Promise<readonly (UploadedFile | JudgedFile)[] | string> {
  if (sent.length > field.max) return 'file.too-many';
  if (sent.length < (field.min ?? 0)) return 'file.missing';
  const judged: UploadedFile[] = [];
  for (const { name, bytes } of sent) {
    if (field.unjudged) {
      if (bytes.length === 0) return 'file.empty';
      judged.push({ name: safeFileName(name, endingOf(name)), bytes });
      continue;
    }
    const found = await inspectFile({ name, bytes });
    if (!found.ok) return found.code;
    const { kind, pages } = found;
    const file: JudgedFile = {
      name: safeFileName(name, kind),
      bytes: found.bytes,
      kind,
      mediaType: mediaTypes[kind],
      pages,
    };
    judged.push(file);
  }
  return judged;
}

const endingOf = (name: string) => /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
