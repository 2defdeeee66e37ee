import { watchFeedback } from './stages/feedback/islands/feedback.ts';
import { followPageIndex } from './ui/islands/page-index.ts';
import { printPage } from './ui/islands/print-page.ts';
import { readPageAloud } from './ui/islands/read-aloud.ts';
import { sharePage } from './ui/islands/share-page.ts';

// The one script of the public site. Each line adds a comfort, and is silent where the page has nothing for it.
followPageIndex(document);
sharePage(document);
printPage(document);
readPageAloud(document);
watchFeedback(document);
