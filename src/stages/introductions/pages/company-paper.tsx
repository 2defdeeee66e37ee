import { z } from 'zod';
import { openForm, sealForm } from '../../../platform/crypto/sealed-form.ts';
import { absent, again, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { sayProblems } from '../../../platform/http/say-problems.ts';
import { type CalendarDay, dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { findAgreedCard } from '../../needs-card/store/cards.ts';
import { NearPage } from '../../people/parts/near-page.tsx';
import { makeCompanyPaper } from '../commands/make-company-paper.ts';
import { companyPaperSchema, type TypedCompanyPaper } from '../commands/typed-company-paper.ts';
import { withdrawCompanyPaper } from '../commands/withdraw-company-paper.ts';
import { CompanyPaperForm } from '../parts/company-paper-form.tsx';
import { CompanyPaperList } from '../parts/company-paper-list.tsx';
import { CompanyPaperMade } from '../parts/company-paper-made.tsx';
import { speak } from '../parts/speak.ts';
import { mayGivePaper, usualPaperDay } from '../rules/company-paper.ts';
import { readPaper } from '../rules/typed-paper.ts';
import { listCompanyPapers } from '../store/company-papers.ts';
import type { IntroductionId } from '../types.ts';
import { companyPaperWords } from '../words/company-paper.ts';
import { type OfIntroduction, openIntroduction } from './opened-introduction.ts';

/** The form of a paper. */
export const paperForm = companyPaperSchema;
/** What was just done; `pronto`: link and number, sealed for whoever made them, for half an hour. */
export const paperQuery = z.object({
  fatto: z.string().max(20).optional().catch(undefined),
  pronto: z.string().max(4_000).optional().catch(undefined),
});
type PaperQuery = z.output<typeof paperQuery>;
type OfPaper = OfIntroduction & { params: { paperId: string; introductionId: IntroductionId } };

/** GET …/presentazioni/:introductionId/foglio: what was made for this company, and the form of one more. */
export function paperPage(asked: OfIntroduction<PaperQuery>) {
  const lastDay = formatDay(usualPaperDay(dayInRome(asked.now)), 'it');
  const fresh = { coachName: asked.me.name, lastDay };
  return shown(asked, asked.query, fresh, []);
}

/** The same page with what was typed. */
export function paperAgain(asked: OfIntroduction, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, {}, typed, problems);
}

/** POST of the same URL. Its form carries no key: where it leads holds link and number, and keys are kept. */
export async function makePaper(asked: OfIntroduction<unknown, TypedCompanyPaper>): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return absent;
  const { body, tx, now, publicUrl, me } = asked;
  const read = readPaper(body);
  if (!read.ok) return again({ field: read.field, message: read.code });
  const coach = { name: body.coachName, phone: body.coachPhone, hours: body.coachHours };
  const { addressee, lastDay, email } = body;
  const { substitute, appointment } = read;
  const paper = { addressee, coach, substitute, appointment, lastDay };
  const done = await makeCompanyPaper(tx, opened.introduction, paper, publicUrl, now);
  if (!done.ok) return done.code === 'absent' ? absent : again({ field: done.field, message: done.code });
  const url = `${opened.here}/foglio`;
  const fields = { token: done.token, pin: done.pin, email: email ?? '', ...done.mail };
  return go(`${url}?pronto=${sealForm(tx.vault.ring, me.accountId, url, fields, now.getTime())}`);
}

/** POST …/foglio/:paperId/ritira. */
export async function withdrawPaper(asked: OfPaper): Promise<Outcome> {
  const opened = await openIntroduction(asked);
  const papers = opened ? await listCompanyPapers(asked.tx, opened.introduction.id) : [];
  const paper = papers.find((p) => p.id === asked.params.paperId);
  if (opened === undefined || paper === undefined) return absent;
  const done = await withdrawCompanyPaper(asked.tx, opened.introduction, paper, asked.now);
  return done.ok
    ? go(`${opened.here}/foglio?fatto=withdrawn`)
    : { kind: 'again', status: 409, problems: [{ field: '', message: done.code }] };
}

async function shown(asked: OfIntroduction, query: PaperQuery, typed: Typed, problems: readonly Problem[]) {
  const opened = await openIntroduction(asked);
  if (opened === undefined) return undefined;
  const { language, now, publicUrl, tx, me } = asked;
  const { introduction: i, here } = opened;
  const said = sayProblems(companyPaperWords, problems, language);
  const url = `${here}/foglio`;
  const sealed =
    query.pronto === undefined
      ? undefined
      : openForm(tx.vault.ring, query.pronto, me.accountId, now.getTime());
  const made = sealed?.ok && sealed.url === url ? sealed.fields : undefined;
  const text = (name: string) => (typeof made?.[name] === 'string' ? made[name] : '');
  const may = mayGivePaper(i.state) && (await findAgreedCard(tx, i.caseId)) !== undefined;
  const papers = await listCompanyPapers(tx, i.id);
  return (
    <NearPage
      asked={asked}
      person={opened.person}
      name={opened.name}
      title={companyPaperWords.title[language]}
      lead={companyPaperWords.lead[language]}
      notice={
        query.fatto === 'withdrawn'
          ? { kind: 'success', text: companyPaperWords['done.withdrawn'][language] }
          : undefined
      }
      above={[
        { href: opened.url, label: speak(language)('introductions') },
        { href: here, label: opened.called },
      ]}
      problems={said}
    >
      {made && (
        <CompanyPaperMade
          address={`${publicUrl}/presentazione/${text('token')}`}
          pin={text('pin')}
          email={text('email')}
          mail={{ subject: text('subject'), text: text('text') }}
        />
      )}
      <CompanyPaperList
        needs={asked}
        url={url}
        papers={papers.map((p) => ({
          ...p,
          state: p.revokedAt !== null ? 'withdrawn' : p.expiresAt <= now ? 'expired' : 'opens',
          lastDay: lastDayOf(p.expiresAt),
        }))}
      />
      {may ? (
        <CompanyPaperForm needs={asked} url={url} typed={typed} problems={said} />
      ) : (
        <p>{companyPaperWords.notYet[language]}</p>
      )}
    </NearPage>
  );
}

/** The day before the first on which it no longer opens. */
const lastDayOf = (expiresAt: Date): CalendarDay => dayInRome(new Date(expiresAt.getTime() - 1));
