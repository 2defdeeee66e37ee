import { h } from 'preact';
import type { z } from 'zod';
import type { OpenAnswer, OpenVisit } from '../../../platform/http/open-route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { parseTyped } from '../../../platform/http/typed-body.ts';
import { type Language, say } from '../../../ui/language.ts';
import { PlainPage } from '../../../ui/plain-page.tsx';
import { type Problem, type Typed, typedText } from '../../../ui/typed.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { numberForm } from '../commands/number-form.ts';
import { readLink } from '../commands/read-link.ts';
import { sendDescription } from '../commands/send-description.ts';
import { CompanyFormPage } from '../parts/company-form-page.tsx';
import { lastDayOf } from '../rules/place-links.ts';
import type { RefusedWish } from '../rules/refused-wishes.ts';
import type { OpenInvitation } from '../store/company-door.ts';
import { type CompanyFormWord, companyFormWords } from '../words/company-form.ts';
import { wishWords } from '../words/wishes.ts';
import { placeWords } from '../words.ts';
import { adaptsGroups, companyFormSchema, describedBy, TRAP } from './company-form-schema.ts';

/** GET /posto/:token: the form, while its link opens. */
export async function companyForm(v: OpenVisit): Promise<OpenAnswer> {
  const read = await readLink(v.doors, v.params['token'] ?? '', v);
  if (!read.ok) return closed(v, read.code);
  return shown(v, read.link, {}, [], 200, v.query['fatto'] === 'inviata');
}

/** POST /posto/:token: sends it; a problem gives it back as it was typed. */
export async function sendCompanyForm(v: OpenVisit): Promise<OpenAnswer> {
  const token = v.params['token'] ?? '';
  const { typed } = v;
  const parsed = parseTyped(companyFormSchema, typed);
  if ('problems' in parsed) {
    const read = await readLink(v.doors, token, v);
    if (!read.ok) return closed(v, read.code);
    return shown(v, read.link, typed, parsed.problems.map(ofForm), 422);
  }
  const description = describedBy(parsed.value as z.output<typeof companyFormSchema>);
  const sent = await sendDescription(v.doors, token, description, v);
  if (sent.ok) return { kind: 'go', to: `/posto/${token}?fatto=inviata` };
  if (sent.code !== 'wish') return closed(v, sent.code);
  const read = await readLink(v.doors, token, v);
  if (!read.ok) return closed(v, read.code);
  return shown(v, read.link, typed, sayWishes(sent.wishes, v.language), 422);
}

/** What nobody sees has no place to lead to. */
const ofForm = (p: Problem): Problem => (p.field === TRAP ? { ...p, field: '' } : p);

/** Each wish in a sentence that names the question it stands under. */
function sayWishes(wishes: readonly RefusedWish[], lang: Language): Problem[] {
  return wishes.map(({ field, wish, clause }) => {
    const label = companyFormWords[(field === 'title' ? 'name' : field) as CompanyFormWord][lang];
    return { field, message: say(wishWords, `wish.${wish}`, lang, { field: label, words: clause }) };
  });
}

function shown(
  v: OpenVisit,
  link: OpenInvitation,
  typed: Typed,
  problems: readonly Problem[],
  status: number,
  sent = false,
): OpenAnswer {
  const said = sayProblems(placeWords, sayProblems(companyFormWords, problems, v.language), v.language);
  return {
    kind: 'page',
    status,
    node: h(CompanyFormPage, {
      shell: v.shell,
      csrf: v.csrf,
      action: `/posto/${v.params['token'] ?? ''}`,
      link,
      lastDay: formatDay(lastDayOf(link), v.language),
      trap: TRAP,
      invio: typedText(typed, 'invio') || numberForm(),
      groups: adaptsGroups,
      typed,
      problems: said,
      sent,
    }),
  };
}

/** What a link that does not open shows: the same page, whether it never was, has expired or was withdrawn. */
function closed(v: OpenVisit, code: 'none' | 'too-many'): OpenAnswer {
  const word = (key: CompanyFormWord) => say(companyFormWords, key, v.language);
  // Without the ways to the other language and to the first page: both would carry the address on.
  const shell = { ...v.shell, languageLinks: [] };
  const text = word(code === 'none' ? 'closedText' : 'too-many');
  return {
    kind: 'page',
    status: code === 'none' ? 404 : 429,
    ...(code === 'none' ? {} : { retryAfterSeconds: 300 }),
    node: h(PlainPage, { shell, title: word('closedTitle'), children: h('p', null, text) }),
  };
}
