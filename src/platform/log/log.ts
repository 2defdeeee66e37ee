type Level = 'error' | 'warn' | 'info' | 'debug';
const order: readonly Level[] = ['error', 'warn', 'info', 'debug'];

/** What may stand in a log line: codes, numbers, ids of requests. Never what somebody typed or what was read. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;
/** A log: one function a level. */
export type Log = Record<Level, (what: string, facts?: LogFacts) => void>;

/** A log of one JSON line each on the given stream.
 *  @param level the least important level that is written */
export function makeLog(level: Level, write: (line: string) => void, clock: () => Date): Log {
  const at =
    (l: Level) =>
    (what: string, facts: LogFacts = {}) => {
      if (order.indexOf(l) <= order.indexOf(level))
        write(`${JSON.stringify({ at: clock().toISOString(), level: l, what, ...facts })}\n`);
    };
  return { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}

/** What a fault may tell the log: its kind, its database code, where it was thrown. Messages may quote data. */
export function faultFacts(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const where = (error.stack ?? '')
    .split('\n')
    .filter((l) => l.includes(' at '))
    .slice(0, 4)
    .map((l) => l.trim())
    .join(' < ');
  const cause =
    error.cause instanceof Error
      ? { cause: error.cause.name, ...('code' in error.cause ? { causeCode: String(error.cause.code) } : {}) }
      : {};
  return { fault: error.name, ...(code ? { code } : {}), where, ...cause };
}
