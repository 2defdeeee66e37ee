import { happenAtDesk } from './happen-at-desk.ts';
import { happenInChecking } from './happen-in-checking.ts';
import { happenInDiary } from './happen-in-diary.ts';
import { happenInReports } from './happen-in-reports.ts';
import { happenNear } from './happen-near.ts';
import type { Happening } from './happening.ts';
import type { Telling } from './telling.ts';

/** Lets a thing happen, by the command of the screens, as the actor of the transaction.
 *  @throws when the command refuses */
export async function tellLife(h: Happening, t: Telling): Promise<void> {
  switch (h.what) {
    case 'representative':
    case 'dissent-resolved':
    case 'close-person':
    case 'moved':
    case 'died':
    case 'death-undone':
      return happenNear(h, t);
    case 'checking-begun':
    case 'paper':
    case 'paper-withdrawn':
    case 'decided':
    case 'reopened':
      return happenInChecking(h, t);
    case 'entry':
    case 'reserved-note':
    case 'appointment':
    case 'appointment-closed':
      return happenInDiary(h, t);
    case 'protocol':
    case 'joined':
    case 'merge-undone':
    case 'kept-apart':
      return happenAtDesk(h, t);
    case 'report':
    case 'mark':
      return happenInReports(h, t);
    default:
      return h satisfies never;
  }
}
