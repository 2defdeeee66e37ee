import type { BareProblem, FileKind, FileProblem } from './file-kinds.ts';

/** What the process that takes files apart is asked: one question, and it ends. */
export type ApartQuestion =
  | { task: 'judge'; kind: FileKind; bytes: Buffer }
  | { task: 'draw'; kind: FileKind; bytes: Buffer; page: number }
  | { task: 'draw-for-web'; kind: 'jpeg' | 'png'; bytes: Buffer }
  | { task: 'make-bare'; bytes: Buffer; pages: number; title: string };

/** What it answers. `keep`: how many bytes of the file are the file; `failed`: it could not be read as what it says. */
export type ApartAnswer =
  | { kind: 'judged'; code: FileProblem }
  | { kind: 'judged'; pages: number; keep: number }
  | { kind: 'drawn'; png: Buffer }
  | { kind: 'for-web'; jpeg: Buffer; width: number; height: number }
  | { kind: 'bare'; pdf: Buffer }
  | { kind: 'not-bare'; code: BareProblem }
  | { kind: 'failed' };
