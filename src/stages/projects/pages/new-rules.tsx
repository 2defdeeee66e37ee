import type { Asked } from '../../../platform/http/asked.ts';
import { go } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { say } from '../../../ui/language.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { fieldOf, type Problem, type Typed } from '../../../ui/typed.ts';
import { dayInRome } from '../../../values/calendar-day.ts';
import { FormPage } from '../../organisations/parts/form-page.tsx';
import { type RulesAnswers, rulesOf } from '../commands/read-rules.ts';
import { writeRules } from '../commands/write-rules.ts';
import { PathFields } from '../parts/path-fields.tsx';
import { RuleTables } from '../parts/rule-tables.tsx';
import { ruleWords } from '../parts/rule-words.ts';
import { typedRules } from '../parts/typed-rules.ts';
import { WhoFields } from '../parts/who-fields.tsx';
import { refusedOutcome } from '../refusals.ts';
import { rulesInForce } from '../rules.ts';
import { findNotice, listNoticeVersions } from '../store/notices.ts';
import { projectWords } from '../words.ts';

type Params = { noticeId: string };

/** GET /avvisi/:noticeId/versioni/nuova: the rules in force, or else the last ones written, to be changed. */
export async function newRulesPage(asked: Asked<Params, unknown, unknown>) {
  const notice = await findNotice(asked.tx, asked.params.noticeId);
  if (notice === undefined) return undefined;
  const versions = await listNoticeVersions(asked.tx, notice.id);
  const standing = rulesInForce(versions, dayInRome(asked.now)) ?? versions.at(-1);
  return newRulesAgain(asked, standing === undefined ? {} : typedRules(standing.rules), []);
}

/** The same form with what was typed. */
export async function newRulesAgain(
  asked: Asked<Params, unknown, unknown>,
  typed: Typed,
  problems: readonly Problem[],
) {
  const notice = await findNotice(asked.tx, asked.params.noticeId);
  if (notice === undefined) return undefined;
  const lang = asked.language;
  const said = sayProblems(ruleWords, sayProblems(projectWords, problems, lang), lang);
  const filled = { typed, problems: said };
  const url = `/avvisi/${notice.id}`;
  return (
    <FormPage
      asked={asked}
      title={say(ruleWords, 'newRulesTitle', lang)}
      lead={say(ruleWords, 'newRulesLead', lang)}
      above={[
        { href: '/avvisi', label: say(projectWords, 'notices', lang) },
        { href: url, label: notice.title },
      ]}
      problems={said}
      action={`${url}/versioni/nuova`}
      submit={say(ruleWords, 'saveRules', lang)}
    >
      <FieldSet legend={say(ruleWords, 'fromWhen', lang)}>
        <DateField {...fieldOf(filled)('validFrom')} label={say(projectWords, 'validFrom', lang)} />
        <TextField
          {...fieldOf(filled)('source')}
          label={say(projectWords, 'source', lang)}
          hint={say(ruleWords, 'sourceHint', lang)}
          autocomplete="off"
        />
      </FieldSet>
      <WhoFields {...filled} />
      <PathFields {...filled} />
      <RuleTables {...filled} />
    </FormPage>
  );
}

/** POST /avvisi/:noticeId/versioni/nuova. */
export async function saveRules(asked: Asked<Params, unknown, RulesAnswers>) {
  const { noticeId } = asked.params;
  const { validFrom, source } = asked.body;
  const done = await writeRules(asked.tx, noticeId, { validFrom, source, rules: rulesOf(asked.body) });
  return done.ok ? go(`/avvisi/${noticeId}?fatto=rules`) : refusedOutcome(done);
}
