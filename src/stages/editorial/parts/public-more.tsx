import { say } from '../../../ui/language.ts';
import { MarkedBlocks } from '../../../ui/marked-text.tsx';
import { formatDay } from '../../../values/calendar-day.ts';
import type { MarkedText } from '../../../values/marked-text.ts';
import type { ProjectFacts, SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';

type Props = { more: MarkedText; project: ProjectFacts | null; lang: SiteLanguage };

/** Further reading, and of a project what its act says: funding, code, duration. */
export function PublicMore({ more, project, lang }: Props) {
  const word = (key: keyof typeof publicPageWords, values = {}) => say(publicPageWords, key, lang, values);
  return (
    <>
      {more.blocks.length > 0 && (
        <div class="richtext-wrapper">
          <MarkedBlocks blocks={more.blocks} lower />
        </div>
      )}
      {project !== null && (
        <dl class="public-facts">
          {project.programme !== null && (
            <div>
              <dt>{word('programme')}</dt>
              <dd>{project.programme}</dd>
            </div>
          )}
          {project.startsOn !== null && project.endsOn !== null && (
            <div>
              <dt>{word('period')}</dt>
              <dd>
                {word('fromTo', {
                  from: formatDay(project.startsOn, lang),
                  to: formatDay(project.endsOn, lang),
                })}
              </dd>
            </div>
          )}
          {project.cup !== null && (
            <div>
              <dt>{word('cup')}</dt>
              <dd>{project.cup}</dd>
            </div>
          )}
        </dl>
      )}
    </>
  );
}
