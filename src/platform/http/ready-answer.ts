import { type Packed, packed } from './packed.ts';
import type { PublicAnswer } from './public-route.ts';
import { renderPage } from './render.ts';

/** An answer of the public site as it can be sent, many times if need be. */
export type ReadyAnswer =
  | {
      readonly kind: 'page';
      readonly bytes: Packed;
      readonly status: number;
      readonly retryAfterSeconds: number | undefined;
    }
  | {
      readonly kind: 'file';
      readonly bytes: Packed;
      readonly type: string;
      readonly name: string | undefined;
      readonly lasting: boolean;
    }
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'absent' };

/** Renders what a route answered. @param hard packed as small as can be, because it is sent many times */
export function readyAnswer(answer: PublicAnswer, hard: boolean): ReadyAnswer {
  switch (answer.kind) {
    case 'page':
      return {
        kind: 'page',
        bytes: packed(Buffer.from(renderPage(answer.node)), hard),
        status: answer.status ?? 200,
        retryAfterSeconds: answer.retryAfterSeconds,
      };
    case 'file': {
      const { bytes, type, name, lasting = false } = answer;
      return { kind: 'file', bytes: packed(Buffer.from(bytes), hard), type, name, lasting };
    }
    case 'go':
    case 'absent':
      return answer;
    default:
      return answer satisfies never;
  }
}

/** Whether an answer may be sent again to the next who asks: a page that is there, or a file. */
export function mayBeKept(answer: ReadyAnswer): boolean {
  return answer.kind === 'file' || (answer.kind === 'page' && answer.status === 200);
}
