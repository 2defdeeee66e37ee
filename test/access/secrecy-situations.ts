import type { RelationKind, Role } from '../../src/policy/vocabulary.ts';
import { bond, job, situation } from './make-situation.ts';
import type { Bond, Membership, Situation } from './situation.ts';

const whens = [
  'from this instant',
  'until tomorrow',
  'from tomorrow',
  'until yesterday',
  'until this instant',
] as const;

/** Who asks for the reserved notes of a colleague who follows the person too: as her substitute in every state of the
 *  substitution, as somebody else's, as nobody's. */
export function secrecySituations(): Situation[] {
  const standIn = (
    name: string,
    change: Partial<Bond> = {},
    { role = 'social-worker', kind = 'manages' }: { role?: Role; kind?: RelationKind } = {},
    memberships: readonly Membership[] = [job(role)],
    more: Partial<Situation> = {},
  ) =>
    situation(
      `secrecy, ${role}: ${name}`,
      memberships,
      [bond(kind, { substitutes: 'colleague', ...change }), bond(kind, { holder: 'colleague' })],
      more,
    );
  return [
    standIn('stands in for the colleague'),
    ...whens.map((when) => standIn(`stands in, in force ${when}`, { when })),
    ...whens.map((when) =>
      situation(
        `secrecy, social-worker: follows the person herself, stands in, in force ${when}`,
        [job('social-worker')],
        [
          bond('manages', { substitutes: 'colleague', when }),
          bond('manages', { holder: 'colleague' }),
          bond('manages'),
        ],
      ),
    ),
    situation(
      'secrecy, job-coach: stands in for other work of the colleague',
      [job('job-coach')],
      [bond('coaches', { substitutes: 'colleague' }), bond('manages', { holder: 'colleague' })],
    ),
    standIn('waits to stand in', { accepted: false }),
    standIn('stands in for somebody else', { substitutes: 'somebody else' }),
    situation(
      'secrecy, social-worker: manages beside the colleague',
      [job('social-worker')],
      [bond('manages'), bond('manages', { holder: 'colleague' })],
    ),
    situation(
      'secrecy, social-worker: manages beside the colleague, for whom somebody else stands in',
      [job('social-worker')],
      [
        bond('manages'),
        bond('manages', { holder: 'colleague' }),
        bond('manages', { holder: 'colleague', substitutes: 'colleague' }),
      ],
    ),
    standIn('put in by herself', { appointedBy: 'herself' }),
    standIn('stands in as a colleague’s colleague', { holder: 'body', service: null }),
    standIn('stands in, and works in another body now', {}, {}, [
      job('social-worker', { body: 'B', service: 'b1' }),
    ]),
    standIn('stands in, in another role now', {}, {}, [job('job-coach')]),
    standIn('stands in, and is excluded', {}, {}, undefined, { exclusions: [{ who: 'actor', when: 'now' }] }),
    standIn('stands in, and the notes are hidden from her', {}, {}, undefined, {
      hidings: [{ of: 'reserved-note', from: 'actor', when: 'now' }],
    }),
    standIn('stands in, account deactivated', {}, {}, undefined, { active: false }),
    standIn('stands in', {}, { role: 'clinician', kind: 'treats' }),
    standIn('stands in', {}, { role: 'job-coach', kind: 'coaches' }),
    standIn('put in by herself, as head', { appointedBy: 'herself' }, { role: 'head-of-service' }),
    standIn('put in, and a head too', {}, {}, [job('social-worker'), job('head-of-service')]),
    situation(
      'secrecy, social-worker: stands in for the colleague, who wrote on the other entry',
      [job('social-worker')],
      [
        bond('manages', { substitutes: 'colleague', on: 'other entry' }),
        bond('manages', { holder: 'colleague', on: 'other entry' }),
      ],
      { merged: 'into the other' },
    ),
    situation(
      'secrecy, social-worker: stands in for the colleague with somebody joined no more',
      [job('social-worker')],
      [
        bond('manages', { substitutes: 'colleague', on: 'other entry' }),
        bond('manages', { holder: 'colleague', on: 'other entry' }),
      ],
      { merged: 'undone' },
    ),
  ];
}
