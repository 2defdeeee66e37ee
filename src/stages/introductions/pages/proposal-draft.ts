import type { OfferedPlace } from '../store/offered-places.ts';
import type { Proposal } from '../types.ts';
import { dayNames, proposalSentences as s } from '../words/proposal.ts';

/** What the form of a proposal begins with, from what is known of the place; empty where nothing is known. Whoever
 *  proposes reads it again with her in mind: a place is described for colleagues.
 *  @param coach who accompanies her, as she calls him or her */
export function draftProposal(p: OfferedPlace, coach: string): Proposal {
  const days = [...new Set(p.shifts.map((t) => t.weekday))].map((d) => dayNames[d - 1] ?? '');
  return {
    where: [
      fill(s.where, { company: p.company, site: p.site }),
      p.address ? fill(s.whereAddress, { address: p.address }) : '',
    ]
      .filter(Boolean)
      .join(' '),
    tasks: p.tasks.map((t) => `${t.charAt(0).toUpperCase()}${t.slice(1)}.`.replace(/\.\.$/u, '.')).join('\n'),
    days: days.length === 0 ? '' : fill(s.days, { days: days.join(', ') }),
    hours: hoursOf(p),
    followedBy: fill(s.followedBy, { name: coach }),
    howToGet: p.transport ?? '',
    isNot: p.kind === 'job' ? s.isNotJob : s.isNot,
  };
}

function hoursOf(p: OfferedPlace): string {
  const lines = p.shifts.map(({ weekday, from, to }) => {
    const day = dayNames[weekday - 1] ?? '';
    return fill(s.hoursOf, { day: `${day.charAt(0).toUpperCase()}${day.slice(1)}`, from, to });
  });
  const [min, max] = [p.weeklyHoursMin, p.weeklyHoursMax];
  if (min !== null && max !== null && min !== max) lines.push(fill(s.hoursWeekRange, { min, max }));
  else if ((max ?? min) !== null) lines.push(fill(s.hoursWeek, { hours: max ?? min ?? '' }));
  return lines.join('\n');
}

const fill = (text: string, values: Readonly<Record<string, string | number>>) =>
  text.replace(/\{(\w+)\}/gu, (mark, name: string) => String(values[name] ?? mark));
