import { readFileSync } from 'node:fs';

const LIMIT_KIB = 1024 * 1024;
const EVERY_MS = 100;

/** Looks ten times a second at how much memory a process holds. Node's own bound is of its objects alone; what an image
 *  is decoded into lies outside. Where the system has no `/proc` nothing is watched, and the time alone bounds it.
 *  @param over told once, when it holds more than 1 GiB */
export function watchMemory(pid: number | undefined, over: () => void): { stop(): void } {
  const timer = setInterval(() => {
    if (residentKib(pid) <= LIMIT_KIB) return;
    clearInterval(timer);
    over();
  }, EVERY_MS);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}

function residentKib(pid: number | undefined): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
