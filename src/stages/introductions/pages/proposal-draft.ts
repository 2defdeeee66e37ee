import { type Language, say } from '../../../ui/language.ts';
import type { OfferedPlace } from '../store/offered-places.ts';
import type { Proposal } from '../types.ts';
import { type ProposalSentence, proposalSentences } from '../words/proposal.ts';

type Say = (key: ProposalSentence, values?: Record<string, string | number>) => string;

/** What the form of a proposal begins with, from what is known of the place; empty where nothing is known. Whoever
 *  proposes reads it again with her in mind: a place is described for colleagues.
 *  @param coach who accompanies her, as she calls him or her */
export function draftProposal(p: OfferedPlace, coach: string, lang: Language): Proposal {
  const word: Say = (key, values) => say(proposalSentences, key, lang, values);
  const days = [...new Set(p.shifts.map((t) => t.weekday))].map((d) => word(`weekday.${d}`).toLowerCase());
  const address = p.address ? [word('whereAddress', { address: p.address })] : [];
  return {
    where: [word('where', { company: p.company, site: p.site }), ...address].join(' '),
    tasks: p.tasks.map((t) => `${capital(t)}.`.replace(/\.\.$/u, '.')).join('\n'),
    days: days.length === 0 ? '' : word('days', { days: days.join(', ') }),
    hours: hoursOf(p, word),
    followedBy: word('followedBy', { name: coach }),
    howToGet: p.transport ?? '',
    isNot: word(p.kind === 'job' ? 'isNotJob' : 'isNot'),
  };
}

function hoursOf(p: OfferedPlace, word: Say): string {
  const lines = p.shifts.map(({ weekday, from, to }) =>
    word('hoursOf', { day: word(`weekday.${weekday}`), from, to }),
  );
  const [min, max] = [p.weeklyHoursMin, p.weeklyHoursMax];
  if (min !== null && max !== null && min !== max) lines.push(word('hoursWeekRange', { min, max }));
  else if ((max ?? min) !== null) lines.push(word('hoursWeek', { hours: max ?? min ?? '' }));
  return lines.join('\n');
}

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
