import { bond, job, seat, situation } from './make-situation.ts';
import type { Membership, Seat, Situation } from './situation.ts';

const member = [job('commission-member')];
const one = (
  name: string,
  change: Partial<Seat> = {},
  more: Partial<Situation> = {},
  memberships: readonly Membership[] = member,
) => situation(`seat, commission-member: ${name}`, memberships, [], { seats: [seat(change)], ...more });
const other = { on: 'other entry' } as const;

/** Who sits in a meeting about the person: in every state of meeting, seat, item and role, with a conflict, about another
 *  entry of hers, beside other standings. */
export function seatSituations(): Situation[] {
  return [
    one('relation in force now'),
    ...(
      ['held', 'closed', 'cancelled', 'from this instant', 'from tomorrow', 'until this instant'] as const
    ).map((meeting) => one(`in a meeting, ${meeting}`, { meeting })),
    ...(['chair', 'secretary'] as const).flatMap((part) => [
      one(`as ${part}`, { part }),
      one(`as ${part} of a meeting that was held`, { part, meeting: 'held' }),
      one(`as ${part} of a meeting that is closed`, { part, meeting: 'closed' }),
    ]),
    one('of a colleague', { holder: 'colleague' }),
    one('of a colleague who presides', { holder: 'colleague', part: 'chair' }),
    one('taken back', { ended: true }),
    one('taken back, as chair', { ended: true, part: 'chair' }),
    one('in an evaluation unit', { kind: 'uvm' }),
    one('for a body where she does not work', { body: 'B' }),
    one('for one of her bodies', { body: 'B' }, {}, [
      job('commission-member'),
      job('commission-member', { body: 'B', service: 'b1' }),
    ]),
    one('for a body where she has another role', { body: 'B' }, {}, [
      job('commission-member'),
      job('job-coach', { body: 'B', service: 'b1' }),
    ]),
    ...(['until this instant', 'until tomorrow', 'from tomorrow'] as const).map((when) =>
      one(`member ${when}`, {}, {}, [job('commission-member', { when })]),
    ),
    one('account deactivated', {}, { active: false }),
    one('decided', { item: 'decided' }),
    one('withdrawn', { item: 'withdrawn' }),
    one('of nobody', { item: 'none' }),
    one('a conflict declared', { conflict: 'actor' }),
    one('a conflict declared about somebody else', { conflict: 'actor, about another' }),
    one('a conflict declared by somebody else', { conflict: 'somebody else' }),
    one('excluded', {}, { exclusions: [{ who: 'actor', when: 'now' }] }),
    one('her body excluded', {}, { exclusions: [{ who: 'A', when: 'now' }] }),
    one(
      'identity and minutes hidden',
      {},
      {
        hidings: [
          { of: 'equipe', from: 'actor', when: 'now' },
          { of: 'identity', from: 'commission-member', when: 'now' },
        ],
      },
    ),
    ...(
      [
        'equipe/itemHere',
        'selection-act/scoreOwn',
        'selection-act/choice',
        'selection-act/complaint',
        'selection/candidacy',
        'stub/event',
      ] as const
    ).map((what) => {
      const [of, record] = what.split('/') as ['equipe', 'itemHere'];
      return one(`${what} hidden from actor`, {}, { hidings: [{ of, record, from: 'actor', when: 'now' }] });
    }),
    one('without its role', {}, {}, [job('job-coach')]),
    situation('seat, social-worker: in two meetings, one closed', [job('commission-member')], [], {
      seats: [seat({ meeting: 'closed' }), seat()],
    }),
    situation('seat, social-worker: in two meetings, a conflict in one', [job('commission-member')], [], {
      seats: [seat({ conflict: 'actor' }), seat({ kind: 'uvm' })],
    }),
    situation(
      'seat, social-worker: manages and sits',
      [job('social-worker'), job('commission-member')],
      [bond('manages')],
      {
        seats: [seat()],
      },
    ),
    situation(
      'seat, social-worker: manages, with a conflict',
      [job('social-worker'), job('commission-member')],
      [bond('manages')],
      {
        seats: [seat({ conflict: 'actor' })],
      },
    ),
    situation(
      'seat, coordinator: coordinates and presides',
      [job('coordinator'), job('commission-member')],
      [bond('coordinates', { holder: 'body', service: null })],
      {
        seats: [seat({ part: 'chair' })],
      },
    ),
    ...(['from the other', 'in a chain', 'undone'] as const).flatMap((merged) => [
      one(`merged ${merged}, the other entry on the agenda`, other, { merged }),
      one(`merged ${merged}, a conflict about the other entry`, { ...other, conflict: 'actor' }, { merged }),
    ]),
    one('merged from the other, this entry on the agenda', {}, { merged: 'from the other' }),
    one(
      'merged from the other, excluded from the other entry',
      {},
      {
        merged: 'from the other',
        exclusions: [{ who: 'actor', when: 'now', ...other }],
      },
    ),
  ];
}

/** The person herself by her own account: beside who walks with her, beside another body, of another entry. */
export function selfSituations(): Situation[] {
  const she = [job('person')];
  const self = bond('self');
  return [
    situation('self, person: a colleague walks with her', she, [
      self,
      bond('manages', { holder: 'colleague' }),
    ]),
    situation('self, person: a colleague walked with her', she, [
      self,
      bond('manages', { holder: 'colleague', when: 'until this instant' }),
    ]),
    situation('self, person: a colleague is to walk with her', she, [
      self,
      bond('manages', { holder: 'colleague', when: 'from tomorrow' }),
    ]),
    situation('self, person: a colleague is asked in', she, [
      self,
      bond('manages', { holder: 'colleague', accepted: false }),
    ]),
    situation('self, person: her access is over', she, [
      bond('self', { when: 'until this instant' }),
      bond('manages', { holder: 'colleague' }),
    ]),
    situation('self, person: her access begins tomorrow', she, [
      bond('self', { when: 'from tomorrow' }),
      bond('manages', { holder: 'colleague' }),
    ]),
    situation('self, person: of another body', she, [
      bond('self', { body: 'B', service: 'b1' }),
      bond('manages', { holder: 'colleague' }),
    ]),
    situation('self, person: another’s access', she, [bond('self', { holder: 'colleague' })]),
    situation('self, person: managed as if she worked here', she, [
      bond('manages'),
      bond('coaches', { holder: 'colleague' }),
    ]),
    situation('self, person: her access is not opened yet', she, [
      bond('self', { accepted: false }),
      bond('manages', { holder: 'colleague' }),
    ]),
    ...(['now', 'from this instant', 'until tomorrow', 'from tomorrow', 'until this instant'] as const).map(
      (when) =>
        situation(
          `self, social-worker: manages, and the colleague is herself, in force ${when}`,
          [job('social-worker')],
          [bond('manages'), bond('self', { holder: 'colleague', when })],
        ),
    ),
    ...(['from this instant', 'until tomorrow'] as const).flatMap((when) => [
      situation(`self, person: her access is in force ${when}`, she, [
        bond('self', { when }),
        bond('manages', { holder: 'colleague' }),
      ]),
      situation(`self, person: a colleague walks with her, in force ${when}`, she, [
        self,
        bond('manages', { holder: 'colleague', when }),
      ]),
    ]),
    situation(
      'self, person: whose role is over',
      [job('person', { when: 'until this instant' })],
      [self, bond('manages', { holder: 'colleague' })],
    ),
    situation(
      'self, head-of-service: of the access alone',
      [job('head-of-service')],
      [bond('self', { holder: 'colleague' })],
    ),
    situation(
      'self, job-coach: by another role',
      [job('job-coach')],
      [self, bond('manages', { holder: 'colleague' })],
    ),
  ];
}
