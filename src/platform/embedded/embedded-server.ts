/** A running embedded PostgreSQL, as its launcher sees it. */
export type EmbeddedServer = {
  /** Folder of the Unix socket: the `host` of a node-pg configuration. */
  socketDir: string;
  /** Only part of the socket's file name: nothing listens on TCP. */
  port: number;
  dataDir: string;
  /** Known to the launcher's process only; never for the request pool. */
  superuser: { user: string; password: string };
  /** True when this start created the cluster: it holds no database of ours yet. */
  fresh: boolean;
  /** Fast shutdown (SIGINT): open transactions roll back, buffers are written. Waits; may be called twice. */
  stop(): Promise<void>;
  /** Called once when the postmaster dies without `stop()`: its exit code, null after a signal.
   *  The launcher's lock is already free then, so the listener may call `startEmbedded` again. */
  onExit(listener: (code: number | null) => void): void;
};

/** What `startEmbedded` is told. */
export type EmbeddedOptions = {
  /** The application's data folder; made when absent. */
  root: string;
  /** Receives one line at a time, without personal data. */
  log: (line: string) => void;
  /** Server settings that win over ours, e.g. `synchronous_commit: 'off'` for the fault test. */
  settings?: Record<string, string>;
};

/** A start that cannot go on for a reason somebody can mend: the message is one sentence that says what to do. */
export class EmbeddedRefusal extends Error {
  override readonly name = 'EmbeddedRefusal';
}

/** The port in the socket's file name. */
export const SOCKET_PORT = 5432;

/** The cluster's superuser: not `postgres`, so that nobody takes it for the one of a system installation. */
export const SUPERUSER = 'accompagna_super';
