import { privacyEn } from './privacy-en.ts';
import { privacyIt } from './privacy-it.ts';
import type { InBoth } from './written.ts';

/** The privacy notice of the site and of the projects (GDPR artt. 13 and 14). Legal bases: GDPR art. 6 par. 1 lett. c and e,
 *  art. 9 par. 2 lett. b, g and h; D.Lgs 196/2003, art. 2-sexies c. 2. Retention of what an ESF project spends:
 *  Reg. (UE) 2021/1060, art. 82; of 2014-2020, Reg. (UE) 1303/2013, art. 140. */
export const privacy: InBoth = { it: privacyIt, en: privacyEn };
