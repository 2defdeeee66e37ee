import { UnsafeStart } from '../database/boot-checks.ts';
import { EmbeddedRefusal } from '../embedded/embedded-server.ts';
import { WrongSetting } from '../settings.ts';

/** What the operator asked for cannot be done: one sentence says why and what to do. */
export class OperatorRefusal extends Error {
  override readonly name = 'OperatorRefusal';
}

/** One line to the operator. */
export function tellOperator(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Runs a program of the operator: a refusal ends it with its sentence, a fault with where it happened, both with
 *  exit code 1.
 *  @param main the program; what it resolves to is its exit code, 0 when nothing */
export function runForOperator(main: () => Promise<number | undefined>): void {
  main().then(
    (code) => {
      process.exitCode = code ?? 0;
    },
    (error: unknown) => {
      tellOperator(
        isSentence(error)
          ? error.message
          : error instanceof Error
            ? (error.stack ?? error.message)
            : String(error),
      );
      process.exitCode = 1;
    },
  );
}

function isSentence(error: unknown): error is Error {
  return [OperatorRefusal, WrongSetting, UnsafeStart, EmbeddedRefusal].some((kind) => error instanceof kind);
}
