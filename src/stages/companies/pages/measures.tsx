import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { addDays } from '../../../values/calendar-day.ts';
import { listAccountNames } from '../../organisations/store/accounts.ts';
import { MeasuresView } from '../parts/measures-view.tsx';
import { diversityOf, IPS_CONTACTS_A_WEEK, lastMondays, scoutWeeks } from '../rules/ips.ts';
import { listCompaniesById } from '../store/companies.ts';
import { listStandingLog } from '../store/log.ts';
import { listStandsFor } from '../store/log-list.ts';
import type { measuresQuery } from './period.ts';
import { todayOf } from './today-of.ts';

/** GET /aziende/contatti: what the log says of the contacts with employers, week by week; every figure opens the contacts
 *  behind it. */
export async function measuresPage(asked: Asked<unknown, z.output<typeof measuresQuery>, unknown>) {
  const { tx } = asked;
  const mondays = lastMondays(todayOf(asked), asked.query.settimane);
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const to = addDays(last, 6);
  const standsFor = await listStandsFor(tx);
  const log = (await listStandingLog(tx, first, to)).map((l) => ({
    ...l,
    companyId: standsFor.get(l.companyId) ?? l.companyId,
  }));
  const names = await listAccountNames(
    tx,
    log.map((l) => l.writtenBy),
  );
  const scouts = [...new Set(log.map((l) => l.writtenBy as string))].sort((a, b) =>
    (names.get(a) ?? '').localeCompare(names.get(b) ?? '', 'it'),
  );
  const companies = await listCompaniesById(tx, [...new Set(log.map((l) => l.companyId))]);
  return h(MeasuresView, {
    shell: asked.shell,
    weeks: asked.query.settimane,
    from: first,
    to,
    rows: scoutWeeks(log, mondays, scouts).map((w) => ({
      ...w,
      name: names.get(w.scout) ?? '',
      sunday: addDays(w.monday, 6),
    })),
    diversity: diversityOf(log, new Map(companies.map((c) => [c.id, c.ateco]))),
    total: log.length,
    atLeast: IPS_CONTACTS_A_WEEK,
  });
}
