import { h } from 'preact';
import { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { say } from '../../../ui/language.ts';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { BlankSheet } from '../parts/blank-sheet.tsx';
import { listVersions } from '../store/instruments.ts';
import type { InstrumentVersion } from '../types.ts';
import { type InstrumentWord, instrumentWords } from '../words/instruments.ts';
import { mayEditInstruments } from './instruments.tsx';

/** Which version is shown, and what was just done. */
export const instrumentQuery = z.object({
  versione: z.coerce.number().int().min(1).optional().catch(undefined),
  fatto: z.enum(['saved']).optional().catch(undefined),
});

/** A request about one instrument. */
export type OfInstrument<Q = unknown, B = unknown> = Asked<{ code: string }, Q, B>;

/** GET /strumenti/:code: what it asks; printed, the blank sheet. */
export async function instrumentPage(asked: OfInstrument<z.output<typeof instrumentQuery>>) {
  const versions = await listVersions(asked.tx, asked.params.code);
  const { versione, fatto } = asked.query;
  const version = versions.find((v) => v.number === (versione ?? versions[0]?.number));
  if (version === undefined) return undefined;
  return h(Instrument, {
    asked,
    version,
    versions,
    mayEdit: await mayEditInstruments(asked),
    saved: fatto === 'saved',
  });
}

type Shown = {
  asked: OfInstrument;
  version: InstrumentVersion;
  versions: readonly InstrumentVersion[];
  mayEdit: boolean;
  saved: boolean;
};

function Instrument({ asked, version, versions, mayEdit, saved }: Shown) {
  const lang = asked.language;
  const word = (key: InstrumentWord, values?: Record<string, string | number>) =>
    say(instrumentWords, key, lang, values);
  const { content, number } = version;
  return (
    <OfficePage
      shell={asked.shell}
      title={content.title[lang]}
      lead={content.lead?.[lang]}
      notice={saved ? { kind: 'success', text: word('done.saved', { number }) } : undefined}
      breadcrumbs={[{ href: '/strumenti', label: word('instruments') }]}
    >
      <p>
        {word('versionN', { number })}, {formatDay(dayInRome(version.writtenAt), lang)}.{' '}
        <span class="source">{version.source}</span> {word('printHint')}
      </p>
      {mayEdit && (
        <p>
          <ButtonLink href={`/strumenti/${version.code}/modifica`}>{word('edit')}</ButtonLink>
        </p>
      )}
      <BlankSheet content={content} />
      {versions.length > 1 && (
        <section>
          <h2>{word('versions')}</h2>
          <ul>
            {versions.map((v) => (
              <li key={v.id}>
                <a href={`/strumenti/${v.code}?versione=${v.number}`}>
                  {word('versionN', { number: v.number })}
                </a>
                {`, ${formatDay(dayInRome(v.writtenAt), lang)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </OfficePage>
  );
}
