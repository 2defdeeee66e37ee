import { join } from 'node:path';
import { readPostmasterFile } from './postmaster-file.ts';
import { startMark } from './processes.ts';

/** The server that another process of ours runs on this data folder, for commands that join it (administration,
 *  verification): they connect with the roles and secrets of their own.
 *  @returns undefined when none runs or it still starts */
export function findRunning(root: string): { socketDir: string; port: number } | undefined {
  const found = readPostmasterFile(join(root, 'postgres'));
  if (!found?.ready || found.socketDir === undefined || found.port === undefined) return undefined;
  if (startMark(found.pid) === undefined) return undefined;
  return { socketDir: found.socketDir, port: found.port };
}
