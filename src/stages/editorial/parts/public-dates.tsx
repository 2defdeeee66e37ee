import { say } from '../../../ui/language.ts';
import { readingMinutes } from '../../../values/marked-text.ts';
import { publicPageWords } from '../words/public-page.ts';
import { dayInWords } from './public-day.ts';
import type { ShownPage } from './public-shown.ts';

/** The row under the title: day, closing day, reading time. A project that has no days of its own bears those of its
 *  act. */
export function PublicDates({ page, body }: Pick<ShownPage, 'page' | 'body'>) {
  const { lang, content } = page;
  const date = content.date ?? content.project?.startsOn ?? null;
  const expires = content.expiresOn ?? content.project?.endsOn ?? null;
  const word = (key: 'date' | 'expiresOn' | 'readingTime') => `${say(publicPageWords, key, lang)}:`;
  return (
    <dl class="public-dates">
      {date !== null && (
        <div>
          <dt>{word('date')}</dt>
          <dd>
            <time dateTime={date}>{dayInWords(date, lang)}</time>
          </dd>
        </div>
      )}
      {expires !== null && (
        <div>
          <dt>{word('expiresOn')}</dt>
          <dd>
            <time dateTime={expires}>{dayInWords(expires, lang)}</time>
          </dd>
        </div>
      )}
      <div>
        <dt>{word('readingTime')}</dt>
        <dd>{say(publicPageWords, 'minutes', lang, { minutes: readingMinutes(body.words) })}</dd>
      </div>
    </dl>
  );
}
