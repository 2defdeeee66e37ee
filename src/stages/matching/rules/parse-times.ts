import type { Stretch } from '../types.ts';

/** Reads the hours of one day as people write them: «8-13», «8:30–13 e 15–18.30», «8-13, 15-18». Empty: none that day.
 *  @returns undefined where it cannot be read, or a stretch is no longer than nothing */
export function parseTimes(weekday: Stretch['weekday'], text: string): Stretch[] | undefined {
  const plain = text.trim().toLowerCase();
  if (plain === '') return [];
  const found: Stretch[] = [];
  for (const piece of plain.split(/\s*(?:,|;|\be\b|\band\b|\n)\s*/u)) {
    const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:-|–|a|to)\s*(\d{1,2})(?:[:.](\d{2}))?$/u.exec(piece);
    const from = match && clock(match[1], match[2]);
    const to = match && clock(match[3], match[4]);
    if (!from || !to || from === to) return undefined;
    found.push({ weekday, from, to: to === '24:00' ? '00:00' : to });
  }
  return found;
}

/** Hours of a day as they are typed again. */
export function typedTimes(stretches: readonly Stretch[], weekday: number): string {
  return stretches
    .filter((s) => s.weekday === weekday)
    .map((s) => `${s.from}-${s.to}`)
    .join(', ');
}

function clock(hour: string | undefined, minute: string | undefined): string | undefined {
  const [h, m] = [Number(hour), Number(minute ?? '0')];
  if (h > 24 || m > 59 || (h === 24 && m > 0)) return undefined;
  return `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
}
