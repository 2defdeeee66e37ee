import { helpsAndHinders } from './data/path-words.ts';
import { type Trade, trades } from './data/trades.ts';
import { type Draw, drawFor } from './draw.ts';
import type { Path } from './path.ts';
import { worded } from './worded.ts';

/** The fields of a page, as a form sends them. */
export type PageFields = Readonly<Record<string, string | readonly string[]>>;
/** What somebody answers, page by page of an instrument: the fields by the code of the section. */
export type Pages = Readonly<Record<string, PageFields>>;

type About = { readonly given: string; readonly sex: 'M' | 'F' };

/** The life of somebody of the cohort: neighbours have others. */
export function tradeOf(path: Pick<Path, 'index'>): Trade {
  const found = trades[path.index % trades.length];
  if (found === undefined) throw new RangeError('no trade');
  return found;
}

/** What she says in the first interview. */
export function interviewOf(path: Path, about: About): Pages {
  const draw = drawFor(path.index, 'interview');
  const t = tradeOf(path);
  const [helps, hinders] = helpsAndHinders[path.index % helpsAndHinders.length] ?? ['', ''];
  const worked =
    t.experience.kind === 'job' ? 'yes' : t.experience.kind === 'placement' ? 'internship' : 'no';
  const means = draw.pick([
    ['on-foot', 'bus'],
    ['bus', 'train'],
    ['bicycle'],
    ['driven'],
    ['car'],
    ['on-foot', 'bus'],
  ]);
  const cares = draw.chance(25);
  const worried = draw.pick(['yes', 'no', 'not-known'] as const);
  const said = (text: string) => worded(text, about);
  return {
    'daily-life': {
      'q-typical-day': said(t.day),
      'q-likes-doing': said(t.likes),
      'q-tires': said(draw.pick(['La confusione.', 'Aspettare senza sapere quanto.', 'Le sere lunghe.', ''])),
      'q-best-hours': [draw.pick(['morning', 'morning', 'afternoon', 'any'])],
      'q-cares-for': cares ? 'yes' : 'no',
      ...(cares
        ? { 'q-cares-when': draw.pick(['La sera, per mia madre.', 'Il martedì e il giovedì pomeriggio.']) }
        : {}),
    },
    'work-so-far': {
      'q-has-worked': worked,
      ...(worked === 'no'
        ? {}
        : { 'q-work-done': said(t.experience.what), 'q-work-went-well': said(t.experience.tasks) }),
    },
    wishes: {
      'q-wished-work': t.occupation,
      'q-unwanted-work': said(t.unwanted),
      'q-wished-hours': draw.pick(['up-to-10', 'up-to-20', 'up-to-20', 'up-to-30', 'not-known']),
      'q-own-why': said(t.opening),
    },
    'helps-and-hinders': {
      'q-helps': helps,
      'q-hinders': hinders,
      'q-supporters': draw.pick([['family', 'operators'], ['operators'], ['friends'], ['family']]),
    },
    'getting-there': {
      'q-means': means,
      ...(means.some((m) => m === 'bus' || m === 'train')
        ? { 'q-bus-alone': draw.pick(['yes', 'known-way', 'known-way', 'no']) }
        : {}),
      'q-travel-time': draw.pick(['half-hour', 'half-hour', 'one-hour', 'more']),
    },
    worries: {
      'q-benefits-worry': worried,
      ...(worried === 'no'
        ? {}
        : {
            'q-benefits-which':
              'Se con un lavoro cambia quello che prendo adesso: con il patronato e con chi mi segue.',
          }),
      'q-own-words': said(t.goal[0]),
    },
  };
}

const levels = ['beside', 'shown', 'reminded', 'alone'] as const;

/** How far she comes by herself at work, as one rater saw it.
 *  @param nth which rating: who looks a second time sees another thing in a few places, months later more is done alone */
export function occupabilityOf(path: Path, about: About, nth: 'first' | 'second' | 'again'): Pages {
  const draw = drawFor(path.index, 'occupability');
  const other = drawFor(path.index, `occupability-${nth}`);
  const level = (): string => {
    const base = draw.int(0, 3);
    const moved =
      nth === 'again'
        ? base + (other.chance(45) ? 1 : 0)
        : nth === 'second' && other.chance(20)
          ? base - 1
          : base;
    return levels[Math.min(3, Math.max(0, moved))] ?? 'alone';
  };
  const page = (codes: readonly string[]) => Object.fromEntries(codes.map((code) => [`q-${code}`, level()]));
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].filter(() => draw.chance(80));
  const hours = draw.int(2, 5) + (nth === 'again' ? 1 : 0);
  return {
    availability: { 'q-days': days.length > 0 ? days : ['monday'], 'q-hours-a-day': String(hours) },
    autonomy: page(['own-care', 'gets-there', 'asks-for-help', 'money-and-papers']),
    'reading-writing': page(['reads-instructions', 'writes-note', 'counts', 'device']),
    punctuality: page(['on-time', 'tells-absence', 'keeps-going']),
    relations: page(['with-colleagues', 'with-whoever-leads', 'with-customers', 'in-conflict']),
    tasks: page(['one-step', 'several-steps', 'change', 'safety']),
    supports: {
      'q-needed-supports': supports(draw),
      'q-seen-where': worded(tradeOf(path).seen, about),
      'q-supports-said': nth === 'again' ? '«Adesso mi basta che passi una volta a settimana.»' : '',
    },
  };
}

function supports(draw: Draw): readonly string[] {
  return draw.pick([
    ['coach', 'shorter-hours'],
    ['coach', 'pauses', 'written-steps'],
    ['quiet-place', 'written-steps'],
    ['coach', 'transport'],
    ['shorter-hours', 'pauses'],
  ]);
}

/** The codes of the functioning, with qualifiers; 8 and 9 where nothing is known.
 *  @param nth as for the occupability */
export function functioningOf(path: Path, nth: 'first' | 'second' | 'again'): Pages {
  const draw = drawFor(path.index, 'functioning');
  const other = drawFor(path.index, `functioning-${nth}`);
  const qualifier = (least: number): string => {
    const base = draw.chance(7) ? 8 : draw.int(least, 3);
    if (base === 8) return '8';
    const moved =
      nth === 'again' && other.chance(50) ? base - 1 : nth === 'second' && other.chance(25) ? base + 1 : base;
    return String(Math.min(4, Math.max(0, moved)));
  };
  const activities = ['d155', 'd240', 'd720', 'd845', 'd850', 'd855'].flatMap((code) => {
    const performance = qualifier(0);
    // Without help it is seldom easier than with it.
    const capacity =
      performance === '8' ? qualifier(1) : String(Math.min(4, Number(performance) + draw.int(0, 1)));
    return [
      [`q-${code}_p`, performance],
      [`q-${code}_c`, capacity],
    ] as const;
  });
  const environment = ['e310', 'e330', 'e580', 'e590'].map(
    (code) => [`q-${code}`, `${draw.chance(75) ? '+' : '.'}${draw.chance(6) ? 9 : draw.int(1, 4)}`] as const,
  );
  return {
    activities: Object.fromEntries(activities),
    environment: Object.fromEntries(environment),
    body: { 'q-b130': qualifier(0), 'q-b164': qualifier(0), 'q-b455': qualifier(0) },
  };
}
