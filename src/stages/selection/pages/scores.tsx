import { z } from 'zod';
import { FieldSet } from '../../../ui/field-set.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { optionalNameField } from '../../organisations/types.ts';
import { hundredthsField } from '../commands/read-procedure.ts';
import { scoreCandidate } from '../commands/score-candidate.ts';
import { listScoresOf } from '../store/scores.ts';
import { pointsText, type Score } from '../types.ts';
import { candidacyForm } from './candidacy-form.tsx';

const criterion = /^(points|note)-(c\d{1,2})$/;
const points = hundredthsField(999_999);
const note = optionalNameField(2_000);

/** The form of a member's points: `points-c1`, `note-c1` and so on. */
export const scoresSchema = z.record(z.string(), z.string()).transform((typed, ctx) => {
  const given = new Map<string, { criterion: string; points: number | null; note: string | null }>();
  for (const [name, text] of Object.entries(typed)) {
    const [, what, code] = criterion.exec(name) ?? [];
    if (code === undefined) {
      ctx.addIssue({ code: 'unrecognized_keys', keys: [name] });
      return z.NEVER;
    }
    const row = given.get(code) ?? { criterion: code, points: null, note: null };
    const parsed = what === 'points' ? points.safeParse(text) : note.safeParse(text);
    if (!parsed.success)
      ctx.addIssue({ code: 'custom', message: parsed.error.issues[0]?.message ?? '', path: [name] });
    else given.set(code, { ...row, [what === 'points' ? 'points' : 'note']: parsed.data });
  }
  return [...given.values()];
});

/** GET and POST …/punteggi: the points of the member who reads, and of nobody else. */
export const scores = candidacyForm<z.output<typeof scoresSchema>, { mine: Score[] }>({
  below: '/punteggi',
  titleKey: 'score',
  submitKey: 'scoreSave',
  there: (o) =>
    o.judges &&
    o.procedure.mode === 'public-notice-with-ranking' &&
    o.procedure.state === 'open' &&
    o.candidacy.state === 'to-choose',
  load: async (asked, o) => ({
    mine: (await listScoresOf(asked.tx, o.candidacy.id)).filter((s) => s.memberId === asked.me.accountId),
  }),
  lead: ({ word }) => word('scoresLead'),
  Fields: ({ opened, extra, word, typed, field }) => (
    <>
      {opened.procedure.criteria.list.map((c) => {
        const given = extra.mine.find((s) => s.criterion === c.code);
        const kept = (name: string, value: string | undefined) =>
          typed[name] === undefined && value !== undefined ? { value } : {};
        const shown = given && pointsText(given.points, 'it');
        return (
          <FieldSet key={c.code} legend={c.label}>
            <TextField
              {...field(`points-${c.code}`)}
              {...kept(`points-${c.code}`, shown)}
              label={word('scoreFor', { max: pointsText(c.maxPoints, 'it') })}
              inputMode="decimal"
              width="short"
              optional
              autocomplete="off"
            />
            <TextareaField
              {...field(`note-${c.code}`)}
              {...kept(`note-${c.code}`, given?.note ?? undefined)}
              label={word('scoreNote')}
              rows={2}
              maxLength={2_000}
              optional
            />
          </FieldSet>
        );
      })}
    </>
  ),
  take: (asked, o) => scoreCandidate(asked.tx, o.procedure, o.candidacy, asked.body),
  done: 'scored',
});
