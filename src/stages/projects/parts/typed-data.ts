import type { Typed } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import type { Project } from '../types.ts';
import type { ProjectWord } from '../words.ts';

/** The label of each field of what a project is. */
export const shownData: Readonly<Record<string, ProjectWord>> = {
  title: 'title',
  cup: 'cup',
  fseCode: 'fseCode',
  noticeId: 'notice',
  programme: 'programme',
  decree: 'decree',
  decreeOn: 'decreeOn',
  agreementOn: 'agreementOn',
  leadIsPublic: 'leadIsPublic',
};

/** What a project is, as its form would have been filled. */
export function typedData(p: Project): Typed {
  return {
    title: p.title,
    cup: p.cup ?? '',
    fseCode: p.fseCode ?? '',
    noticeId: p.noticeId ?? '',
    programme: p.programme ?? '',
    decree: p.decree ?? '',
    decreeOn: p.decreeOn === null ? '' : formatDay(p.decreeOn, 'it'),
    agreementOn: p.agreementOn === null ? '' : formatDay(p.agreementOn, 'it'),
    leadIsPublic: p.leadIsPublic === null ? '' : p.leadIsPublic ? 'yes' : 'no',
  };
}
