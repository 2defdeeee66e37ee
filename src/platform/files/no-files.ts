import type { FileStore } from './file-store.ts';

const refuse = async (): Promise<never> => {
  throw new Error('This program was opened without a folder of files.');
};

/** The store of a program that has no business with files: every use is a fault. */
export const noFiles: FileStore = {
  write: refuse,
  read: refuse,
  remove: refuse,
  list() {
    throw new Error('This program was opened without a folder of files.');
  },
};
