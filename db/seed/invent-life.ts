import type { Contact, Identity } from '../../src/stages/people/types.ts';
import { diaryPages, meetings, reservedPages } from './data/diary-pages.ts';
import { italianGivenNames, localFamilies } from './data/names.ts';
import { bonds } from './data/near-people.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Happening } from './happening.ts';
import type { Step } from './story.ts';
import { worded } from './worded.ts';

type About = {
  readonly number: number;
  readonly territory: string;
  readonly identity: Identity;
  readonly contact: Contact;
  readonly steps: readonly Step[];
};

/** Days from today on which somebody may be met; today and this week first. */
const ahead = [0, 1, 1, 2, 3, 4, 6, 8, 9, 13, 20] as const;

/** Days that lie between two things whatever weekend is between them: a Saturday and a Sunday count as their Friday. */
const APART = 3;

/** What happens around a number beside her referral: who is near her, numbers of the protocol, and once she was accepted
 *  pages of the diary, reserved notes, appointments. */
export function inventLife(about: About): readonly Happening[] {
  const { number, steps } = about;
  const accepted = steps.at(-1)?.what === 'accept' ? (steps.at(-1)?.daysAgo ?? 0) : 0;
  const sent = steps.findLast((s) => s.what === 'send')?.daysAgo ?? 0;
  return [
    ...(drawFor(number, 'near').chance(17) ? [nearPerson(about, sent)] : []),
    ...(sent > 1 && number % 4 === 1 ? numbersOf(sent, number) : []),
    ...(accepted > 3 && drawFor(number, 'diary').chance(72) ? pages(about, accepted) : []),
    ...(accepted > 3 ? notesAndMeetings(about, accepted) : []),
  ];
}

function nearPerson({ number, identity, contact, territory }: About, sent: number): Happening {
  const draw = drawFor(number, 'near-person');
  const local = contact.language === 'it';
  const chosen = draw.pick(bonds.filter((b) => local || !b.family));
  const names = italianGivenNames[chosen.sex === 'F' ? 'women' : 'men'];
  const family = chosen.family ? identity.familyName : draw.pick(localFamilies[territory] ?? ['']);
  const { bond, chosenFor, note } = chosen;
  return {
    what: 'close-person',
    by: 'service',
    daysAgo: sent + draw.int(1, 9),
    name: `${draw.pick(names.older)} ${family}`,
    bond,
    chosenFor,
    note,
    phone: draw.chance(80) ? `3000${String(700_000 + number).slice(-6)}` : null,
  };
}

/** The service registers what it sends; of every second one the desk registers what it received. */
function numbersOf(sent: number, number: number): readonly Happening[] {
  const protocol = { what: 'protocol', of: 'referral', daysAgo: sent } as const;
  const out: Happening = { ...protocol, by: 'service', direction: 'out' };
  return number % 8 === 1 ? [out, { ...protocol, by: 'desk', direction: 'in' }] : [out];
}

function pages({ number, identity }: About, accepted: number): readonly Happening[] {
  const draw = drawFor(number, 'pages');
  const about = { given: identity.givenName, sex: identity.sex ?? 'F' };
  const first = draw.int(0, diaryPages.length - 1);
  return Array.from({ length: draw.int(2, 5) }, (_, nth): Happening => {
    // Seven apart: nobody has the same page twice, and neighbours have others.
    const page = diaryPages[(first + nth * 7) % diaryPages.length] ?? { kind: 'note', text: '' };
    const daysAgo = draw.int(1, accepted - 1);
    return { what: 'entry', by: 'service', daysAgo, kind: page.kind, text: worded(page.text, about) };
  });
}

function notesAndMeetings({ number, identity }: About, accepted: number): readonly Happening[] {
  const draw = drawFor(number, 'meetings');
  const about = { given: identity.givenName, sex: identity.sex ?? 'F' };
  const recent = Math.min(accepted - 1, 40);
  return [
    ...(draw.chance(15)
      ? [
          {
            what: 'reserved-note',
            by: 'service',
            daysAgo: draw.int(1, recent),
            text: worded(draw.pick(reservedPages), about),
          } as const,
        ]
      : []),
    ...(draw.chance(40) ? pastMeeting(draw, recent) : []),
    ...(draw.chance(55)
      ? [meeting(draw, draw.pick(ahead), draw.int(APART, Math.max(APART, Math.min(recent, 9))))]
      : []),
  ];
}

/** Held, not held, or over and nobody has said yet what came of it. */
function pastMeeting(draw: Draw, recent: number): readonly Happening[] {
  const day = draw.int(1, Math.max(1, recent - APART));
  const fixed = meeting(draw, -day, day + APART);
  const { outcome } = draw.weighted([
    { weight: 60, outcome: 'held' },
    { weight: 20, outcome: 'not-held' },
    { weight: 20, outcome: null },
  ] as const);
  if (outcome === null || day <= APART) return [fixed];
  return [fixed, { what: 'appointment-closed', by: 'service', daysAgo: day - APART, outcome }];
}

function meeting(draw: Draw, inDays: number, daysAgo: number): Happening {
  const time = `${draw.int(9, 16)}:${draw.pick(['00', '30'])}`;
  return {
    what: 'appointment',
    by: 'service',
    daysAgo,
    inDays,
    time: time.padStart(5, '0'),
    minutes: draw.pick([30, 45, 60]),
    reminder: inDays > 0 ? draw.pick(['none', 'day-before'] as const) : 'none',
    ...draw.pick(meetings),
  };
}
