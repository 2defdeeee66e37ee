import { useWords } from './language.ts';
import type { IdleProps } from './shell-props.ts';
import { uiWords } from './words.ts';

/** The place where the warning of an ending session appears; empty and unseen until the script fills it.
 *  The live region stands in the page from the start, because one that is added with its text is not read. */
export function IdleWarning({ idle, csrf }: { idle: IdleProps; csrf: string }) {
  const word = useWords(uiWords);
  return (
    <aside
      class="idle-warning"
      data-idle="quiet"
      data-warn-after={idle.warnAfterSeconds}
      data-ends-after={idle.endsAfterSeconds}
      data-keep-alive={idle.keepAliveUrl}
      data-csrf={csrf}
      data-text-warning={word('idleWarning')}
      data-text-stayed={word('idleStayed')}
      data-text-unreachable={word('idleUnreachable')}
      data-text-ended={word('idleEnded')}
    >
      <p role="status" />
      <button type="button" class="btn btn-primary" hidden>
        {word('idleStay')}
      </button>
    </aside>
  );
}
