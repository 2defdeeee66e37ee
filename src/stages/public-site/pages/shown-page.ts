import type { PublicVisit } from '../../../platform/http/public-route.ts';
import { parseMarkedText } from '../../../platform/marked-text/parse-marked-text.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import type { ShownPage } from '../../editorial/parts/public-shown.ts';
import { isOver } from '../../editorial/rules/is-over.ts';
import type { PublishedPage } from '../../editorial/types.ts';

/** A published page with its texts read, as the parts show it. */
export function shownPage(page: PublishedPage, visit: Pick<PublicVisit, 'now'>): ShownPage {
  return {
    page,
    body: parseMarkedText(page.content.body),
    more: parseMarkedText(page.content.more, 'altro-'),
    over: isOver(page.content, dayInRome(visit.now)),
  };
}
