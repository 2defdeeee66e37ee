import { focusErrorSummary } from './error-focus.ts';
import { watchIdleTime } from './idle.ts';
import { refreshWhileWorking } from './refresh.ts';
import { focusSearchOnSlash } from './search-shortcut.ts';
import { submitOnce } from './submit-once.ts';
import { warnBeforeLeaving } from './unsaved.ts';

// The one script of every page. Each line adds a comfort; without any of them every page does its work.
focusErrorSummary(document);
focusSearchOnSlash(document);
submitOnce(document);
warnBeforeLeaving(window);
watchIdleTime(document);
refreshWhileWorking(window);
