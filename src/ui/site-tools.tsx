import { Icon } from './icon.tsx';
import { useWords } from './language.ts';
import { siteWords } from './site-words.ts';

/** Share, print, read aloud. Each button takes its place at once, so that nothing moves, and is seen when the script has
 *  found that the browser can do it; where no script runs there is none of it. */
export function SiteTools() {
  const word = useWords(siteWords);
  return (
    <div class="site-tools" data-tools data-copied={word('copied')}>
      <button type="button" class="site-tool" data-share>
        <Icon name="share" />
        <span>{word('share')}</span>
      </button>
      <button type="button" class="site-tool" data-print>
        <Icon name="print" />
        <span>{word('print')}</span>
      </button>
      <button type="button" class="site-tool" data-read-aloud={word('stopReading')} aria-pressed="false">
        <Icon name="sound" />
        <span>{word('readAloud')}</span>
      </button>
      <span class="site-tools-said" role="status" data-said />
    </div>
  );
}
