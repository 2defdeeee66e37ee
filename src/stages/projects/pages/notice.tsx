import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { type Language, say } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { RuleChanges } from '../parts/rule-changes.tsx';
import { RuleList } from '../parts/rule-list.tsx';
import { differencesBetween, topicsOf } from '../rules/topics.ts';
import { rulesInForce } from '../rules.ts';
import { findNotice, listNoticeVersions } from '../store/notices.ts';
import type { NoticeVersion } from '../types.ts';
import { type ProjectWord, projectWords } from '../words.ts';
import { keepsInstallation } from './may-keep.ts';

/** What was just done, as the redirect says it. */
export const noticeQuery = z.object({ fatto: z.enum(['notice', 'rules']).optional().catch(undefined) });

/** GET /avvisi/:noticeId: its rules in force in plain sentences, and what each version changed. */
export async function noticePage(asked: Asked<{ noticeId: string }, z.output<typeof noticeQuery>, unknown>) {
  const lang = asked.language;
  const word = (key: ProjectWord) => say(projectWords, key, lang);
  const notice = await findNotice(asked.tx, asked.params.noticeId);
  if (notice === undefined) return undefined;
  const versions = await listNoticeVersions(asked.tx, notice.id);
  const standing = rulesInForce(versions, dayInRome(asked.now));
  const { fatto } = asked.query;
  return (
    <OfficePage
      shell={asked.shell}
      title={notice.title}
      notice={fatto && { kind: 'success', text: word(`done.${fatto}`) }}
      breadcrumbs={[
        { href: '/progetti', label: word('projects') },
        { href: '/avvisi', label: word('notices') },
      ]}
    >
      <SummaryCard
        title={word('notice')}
        items={[
          { label: word('act'), value: notice.act },
          { label: word('fund'), value: notice.fund },
          { label: word('activityCode'), value: notice.activityCode },
          { label: word('publishedOn'), value: notice.publishedOn && formatDay(notice.publishedOn, lang) },
        ]}
      />
      <h2>{word('rulesInForce')}</h2>
      {keepsInstallation(asked.me) && (
        <p>
          <ButtonLink href={`/avvisi/${notice.id}/versioni/nuova`} variant="primary">
            {word('newRules')}
          </ButtonLink>
        </p>
      )}
      {versions.length === 0 && <EmptyState title={word('noRules')}>{word('noRulesText')}</EmptyState>}
      {versions.length > 0 && standing === undefined && <Notice kind="warning">{word('rulesToCome')}</Notice>}
      {standing && (
        <>
          <p>
            {versionTitle(standing, lang)}. {word('source')}: {standing.source}
          </p>
          <RuleList rules={standing.rules} topics={topicsOf(standing.rules)} />
        </>
      )}
      {versions.length > 0 && <History versions={versions} lang={lang} />}
    </OfficePage>
  );
}

function versionTitle(version: NoticeVersion, lang: Language): string {
  const day = formatDay(version.validFrom, lang);
  return say(projectWords, 'versionFrom', lang, { number: version.number, day });
}

/** The newest first; each beside the one written before it. */
function History({ versions, lang }: { versions: readonly NoticeVersion[]; lang: Language }) {
  const word = (key: ProjectWord) => say(projectWords, key, lang);
  return (
    <>
      <h2>{word('versions')}</h2>
      <p>{word('versionsLead')}</p>
      {versions
        .map((version, at) => ({ version, before: versions[at - 1] }))
        .reverse()
        .map(({ version, before }) => (
          <section key={version.id}>
            <h3>{versionTitle(version, lang)}</h3>
            <p>
              {word('source')}: {version.source}
            </p>
            {before === undefined ? (
              <p>{word('firstVersion')}</p>
            ) : (
              <RuleChanges
                caption={word('whatChanged')}
                before={before.rules}
                after={version.rules}
                topics={differencesBetween(before.rules, version.rules)}
              />
            )}
          </section>
        ))}
    </>
  );
}
