import { h } from 'preact';
import type { z } from 'zod';
import { writePdf } from '../../../platform/documents/write-pdf.ts';
import type { Instead } from '../../../platform/http/route.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { law68Sections } from '../documents/law68-sections.ts';
import { law68Printable, law68Short } from '../documents/law68-sheet.ts';
import { frameWord } from '../documents/law68-text.ts';
import { CompanyFrame } from '../parts/company-frame.tsx';
import { law68Fields } from '../parts/law68-question.tsx';
import { Law68View } from '../parts/law68-view.tsx';
import { calculateLaw68 } from './law68-calculation.ts';
import { type law68Query, readLaw68Query } from './law68-question.ts';
import { aboveOf, companyUrl, type OfCompany, openCompany } from './opened-company.ts';
import { todayOf } from './today-of.ts';

type Of68 = OfCompany<z.output<typeof law68Query>>;

/** GET /aziende/:companyId/legge-68: the calculation for a day, line by line, each with its source. */
export async function showLaw68(asked: Of68) {
  const opened = await openCompany(asked);
  if (opened === undefined) return undefined;
  const { company } = opened;
  const lang = asked.language;
  const { day, workingDays, typed } = readLaw68Query(asked.query, todayOf(asked));
  const found =
    typed.wrong.length > 0 ? undefined : await calculateLaw68(asked.tx, company, day, workingDays);
  const days = workingDays === null ? '' : `&${law68Fields.workingDays}=${workingDays}`;
  return h(
    CompanyFrame,
    {
      shell: asked.shell,
      title: frameWord('title', lang, { company: company.name }),
      lead: frameWord('lead', lang),
      above: aboveOf(opened),
      problems: typed.wrong.map((w) => ({ field: law68Fields[w], message: frameWord(`wrong.${w}`, lang) })),
    },
    <Law68View
      action={companyUrl(company.id, '/legge-68')}
      headcount={companyUrl(company.id, '/organico')}
      typed={typed}
      shown={
        found && {
          short: law68Short(found.sheet, lang),
          sections: law68Sections(found.sheet, found.host, found.declared, lang),
          pdf: companyUrl(company.id, `/legge-68.pdf?${law68Fields.day}=${day}${days}`),
        }
      }
    />,
  );
}

/** GET /aziende/:companyId/legge-68.pdf: the same on paper. Where there is nothing to print, or what was asked is wrong,
 *  the page says why. A database connection waits for the compiler, up to half a minute.
 *  @throws what `writePdf` throws */
export async function law68Pdf(asked: Of68): Promise<SentFile | Instead | undefined> {
  const opened = await openCompany(asked);
  if (opened === undefined) return undefined;
  const { company } = opened;
  const on = todayOf(asked);
  const { day, workingDays, typed } = readLaw68Query(asked.query, on);
  const found =
    typed.wrong.length > 0 ? undefined : await calculateLaw68(asked.tx, company, day, workingDays);
  if (found === undefined)
    return { instead: companyUrl(company.id, `/legge-68?${asked.url.split('?')[1] ?? ''}`) };
  const language = asked.language;
  const bytes = await writePdf(law68Printable({ ...found, language, company: company.name, on }));
  return { name: frameWord('fileName', language, { day }), mediaType: 'application/pdf', bytes };
}
