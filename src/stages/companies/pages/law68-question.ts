import { z } from 'zod';
import { type CalendarDay, formatDay, parseItalianDay } from '../../../values/calendar-day.ts';
import type { Law68Typed } from '../parts/law68-question.tsx';

/** For which day, and for how many working days the sums are wanted; both as they were typed. */
export const law68Query = z.object({
  giorno: z.string().max(20).optional().catch(undefined),
  giorniLavorativi: z.string().max(10).optional().catch(undefined),
});

/** What was asked, read. `workingDays` is null where nobody asked. */
export type Law68Asked = {
  readonly day: CalendarDay;
  readonly workingDays: number | null;
  readonly typed: Law68Typed;
};

/** Reads the question: today where no day was typed; what is wrong is named and keeps what was typed. */
export function readLaw68Query(query: z.output<typeof law68Query>, today: CalendarDay): Law68Asked {
  const typedDay = query.giorno?.trim() ?? '';
  const typedDays = query.giorniLavorativi?.trim() ?? '';
  const day = typedDay === '' ? today : parseItalianDay(typedDay);
  const workingDays = typedDays === '' ? null : daysOf(typedDays);
  return {
    day: day ?? today,
    workingDays: workingDays ?? null,
    typed: {
      day: typedDay === '' ? formatDay(today, 'it') : typedDay,
      workingDays: typedDays,
      wrong: [
        ...(day === undefined ? (['day'] as const) : []),
        ...(workingDays === undefined ? (['workingDays'] as const) : []),
      ],
    },
  };
}

function daysOf(text: string): number | undefined {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return days >= 1 && days <= 366 ? days : undefined;
}
