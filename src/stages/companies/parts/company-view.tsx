import { Columns } from '../../../ui/columns.tsx';
import { useLanguage } from '../../../ui/language.ts';
import { Notice } from '../../../ui/notice.tsx';
import type { FormAsked } from '../../../ui/step-form.tsx';
import type { Problem } from '../../../ui/typed.ts';
import type { CompanyMerge, Contact } from '../types.ts';
import { CompanyAside, type CompanyAsideProps } from './company-aside.tsx';
import { CompanyContacts } from './company-contacts.tsx';
import { CompanyFrame } from './company-frame.tsx';
import { CompanyLog, type ShownEntry } from './company-log.tsx';
import { CompanyMeetings, type ShownMeeting } from './company-meetings.tsx';
import { CompanyNow, type CompanyNowProps } from './company-now.tsx';
import { CompanySites, type ShownSite } from './company-sites.tsx';
import { PipelineTag } from './pipeline-tag.tsx';
import { speak } from './speak.ts';

type Props = CompanyAsideProps &
  CompanyNowProps & {
    readonly asked: FormAsked;
    readonly done: string | undefined;
    readonly problems: readonly Problem[];
    readonly pointer: CompanyMerge | undefined;
    readonly readsLog: boolean;
    readonly log: readonly ShownEntry[];
    readonly meetings: readonly ShownMeeting[];
    readonly sites: readonly ShownSite[];
    readonly contacts: readonly Contact[];
  };

/** The page of a company: its name and stage, what is to be done now, what was said, where it is and whom one speaks
 *  with; beside it what it is and what it agreed to. */
export function CompanyView(p: Props) {
  const word = speak(p.asked.shell.lang);
  return (
    <CompanyFrame shell={p.asked.shell} title={p.company.name} done={p.done} problems={p.problems}>
      <Head {...p} />
      {p.pointer && (
        <Notice kind="info">
          {word('mergedHere')} <a href={`${p.url}/unione`}>{word('mergedMore')}</a>
        </Notice>
      )}
      <Columns
        main={
          <>
            <CompanyNow {...p} />
            {p.readsLog && <CompanyMeetings url={p.url} writes={p.writes} meetings={p.meetings} />}
            <CompanyContacts url={p.url} writes={p.writes} contacts={p.contacts} />
            <CompanySites url={p.url} writes={p.writes} sites={p.sites} />
            {p.readsLog && <CompanyLog company={p.company} url={p.url} log={p.log} />}
          </>
        }
        aside={<CompanyAside {...p} />}
      />
    </CompanyFrame>
  );
}

function Head({ company }: Pick<Props, 'company'>) {
  const word = speak(useLanguage());
  return (
    <p>
      <PipelineTag stage={company.stage} /> {word(`kind.${company.kind}`)}
      {company.activity && `. ${company.activity}`}
    </p>
  );
}
