import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { say } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { addNotice, type noticeSchema } from '../commands/add-notice.ts';
import { refusedOutcome } from '../refusals.ts';
import { type ProjectWord, projectWords } from '../words.ts';

/** GET /avvisi/nuovo, and the same form with what was typed. */
export async function newNoticePage(
  asked: Asked<unknown, unknown, unknown>,
  typed: Typed = {},
  problems: readonly Problem[] = [],
) {
  const word = (key: ProjectWord) => say(projectWords, key, asked.language);
  const said = sayProblems(projectWords, problems, asked.language);
  const field = fieldOf({ typed, problems: said });
  return (
    <FormPage
      asked={asked}
      title={word('newNotice')}
      above={[{ href: '/avvisi', label: word('notices') }]}
      problems={said}
      action="/avvisi/nuovo"
      submit={word('saveNotice')}
    >
      <TextField {...field('title')} label={word('title')} autocomplete="off" />
      <TextField {...field('act')} label={word('act')} hint={word('noticeActHint')} autocomplete="off" />
      <TextField {...field('fund')} label={word('fund')} optional autocomplete="off" />
      <TextField
        {...field('activityCode')}
        label={word('activityCode')}
        width="medium"
        optional
        autocomplete="off"
      />
      <DateField {...field('publishedOn')} label={word('publishedOn')} optional />
    </FormPage>
  );
}

/** POST /avvisi/nuovo. */
export async function saveNotice(asked: Asked<unknown, unknown, z.output<typeof noticeSchema>>) {
  const done = await addNotice(asked.tx, asked.body);
  return done.ok ? go(`/avvisi/${done.id}?fatto=notice`) : refusedOutcome(done);
}
