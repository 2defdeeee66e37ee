import { say } from '../../../ui/language.ts';
import { siteAddress } from '../../../ui/site-address.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { publicPageWords } from '../words/public-page.ts';
import { PublicDoor } from './public-door.tsx';
import type { ShownPage } from './public-shown.ts';

/** What a reader can do from here: apply, offer a place, sign in to refer; and whether a notice is open. */
export function PublicAct({ page, over }: Pick<ShownPage, 'page' | 'over'>) {
  const { kind, lang, content } = page;
  const word = (key: keyof typeof publicPageWords, values = {}) => say(publicPageWords, key, lang, values);
  if (kind === 'notice') {
    const day = content.expiresOn === null ? null : formatDay(content.expiresOn, lang);
    return (
      <div class="public-act">
        {content.notice?.projectTitle && <p>{word('ofProject', { title: content.notice.projectTitle })}</p>}
        <p class={over ? 'public-state public-state-closed' : 'public-state public-state-open'}>
          {day === null ? word('open') : word(over ? 'closed' : 'openUntil', { day })}
        </p>
        {!over && (
          <a class="btn btn-primary" href="/domanda">
            {word('apply')}
          </a>
        )}
      </div>
    );
  }
  if (
    kind !== 'for-people' &&
    kind !== 'for-people-easy' &&
    kind !== 'for-companies' &&
    kind !== 'for-services'
  )
    return null;
  const other = kind === 'for-people' ? '/partecipa/facile-da-leggere' : '/partecipa/persone';
  return (
    <div class="public-act">
      <p class="public-chips">
        <span class="chip chip-simple" data-element="service-status">
          <span class="chip-label">{word('serviceActive')}</span>
        </span>
      </p>
      <PublicDoor kind={kind} lang={lang} />
      {(kind === 'for-people' || kind === 'for-people-easy') && (
        <p>
          <a href={siteAddress(other, lang)}>{word(kind === 'for-people' ? 'easyInstead' : 'fullInstead')}</a>
        </p>
      )}
      {kind === 'for-services' && <p>{word('spid')}</p>}
    </div>
  );
}
