import { useLanguage, useWords } from '../../../ui/language.ts';
import { SummaryCard } from '../../../ui/summary-card.tsx';
import { birthplaceByCode } from '../../../values/birthplace.ts';
import { formatDay } from '../../../values/calendar-day.ts';
import { formatPhone, type PhoneNumber } from '../../../values/phone-number.ts';
import { formatInstant } from '../../../values/rome-time.ts';
import { peopleWords } from '../../people/words.ts';
import { releaseChannels } from '../types.ts';
import { referralWords } from '../words.ts';
import { ProtocolCard } from './protocol-card.tsx';
import type { ReferralViewProps } from './referral-view-props.ts';

/** The records of a referral, each with the link that changes it. */
export function ReferralRecords({ view }: { view: ReferralViewProps }) {
  const word = useWords(referralWords);
  const about = useWords(peopleWords);
  const lang = useLanguage();
  const { identity, contact, letter, may } = view;
  const person = `/persone/${view.referral.personId}`;
  const url = `${person}/segnalazioni/${view.referral.id}`;
  const action = (allowed: boolean, href: string, label: string) =>
    allowed ? { action: { href, label } } : {};
  const place = identity?.birthplace ? birthplaceByCode(identity.birthplace) : undefined;
  const placeName =
    place?.kind === 'comune' ? `${place.comune.name} (${place.comune.province})` : place?.country[lang];
  return (
    <>
      {identity && (
        <SummaryCard
          title={word('identity')}
          {...action(may.write, `${person}/identita`, word('correct'))}
          items={[
            { label: about('familyName'), value: <bdi>{identity.familyName}</bdi> },
            { label: about('givenName'), value: <bdi>{identity.givenName}</bdi> },
            { label: about('birthDate'), value: identity.birthDate && formatDay(identity.birthDate, lang) },
            { label: about('birthplace'), value: placeName ?? identity.birthplace },
            { label: about('codiceFiscale'), value: identity.codiceFiscale },
            ...(identity.mismatchReason
              ? [{ label: about('mismatchReason'), value: identity.mismatchReason }]
              : []),
          ]}
        />
      )}
      {contact && (
        <SummaryCard
          title={word('contact')}
          {...action(may.write, `${person}/recapiti`, word('update'))}
          items={[
            { label: about('phone'), value: contact.phone && formatPhone(contact.phone as PhoneNumber) },
            { label: about('email'), value: contact.email },
            {
              label: about('preferredChannel'),
              value: contact.preferredChannel && about(contact.preferredChannel),
            },
            {
              label: about('howToReach'),
              value: contact.howToReach && <span class="prose">{contact.howToReach}</span>,
            },
            { label: about('language'), value: contact.language && about(`speaks.${contact.language}`) },
          ]}
        />
      )}
      {letter && (
        <SummaryCard
          title={word('letter')}
          {...action(may.edit, `${url}/lettera`, word('write'))}
          items={[
            { label: word('reason'), value: letter.reason && <span class="prose">{letter.reason}</span> },
            { label: word('wishes'), value: letter.wishes && <span class="prose">{letter.wishes}</span> },
            { label: word('needs'), value: letter.needs && <span class="prose">{letter.needs}</span> },
          ]}
        />
      )}
      {letter && (
        <SummaryCard
          title={word('agreement')}
          {...action(may.edit, `${url}/accordo`, word('record'))}
          items={
            view.agreements.length === 0
              ? [{ label: word('answer'), value: word('none') }]
              : view.agreements.map((a) => ({
                  label: word(a.answer),
                  value: (
                    <>
                      <span class="prose">{a.words}</span>
                      <br />
                      {word('explainedBy', { when: formatInstant(a.explainedAt, lang), how: word(a.how) })}
                      {a.representative && (
                        <>
                          <br />
                          {word(`representative.said.${a.representative.answer}`)}
                        </>
                      )}
                    </>
                  ),
                }))
          }
        />
      )}
      {letter && (
        <SummaryCard
          title={word('notice')}
          {...action(may.write, `${url}/informativa`, word('recordNotice'))}
          items={[
            {
              label: word('noticeHow'),
              value: view.notices[0]
                ? word('givenOn', {
                    day: formatDay(view.notices[0].givenOn, lang),
                    how: word(view.notices[0].how),
                  })
                : word('none'),
            },
          ]}
        />
      )}
      {may.write && (
        <SummaryCard
          title={word('releases')}
          action={{ href: `${url}/liberatorie`, label: word('record') }}
          items={releaseChannels.map((channel) => {
            const last = view.releases.find((r) => r.channel === channel);
            return {
              label: word(channel),
              value: last
                ? `${word(last.answer === 'withdrawn' ? 'takenBack' : last.answer)} · ${formatDay(last.answeredOn, lang)}`
                : word('none'),
            };
          })}
        />
      )}
      {view.papers !== undefined && (
        <SummaryCard
          title={word('papers')}
          action={{ href: `${url}/carte`, label: word('papersOpen') }}
          items={[{ label: word('papersCount'), value: String(view.papers) }]}
        />
      )}
      <ProtocolCard
        protocols={view.protocols}
        {...(may.register
          ? { href: `${person}/protocolli/nuovo?oggetto=referral&id=${view.referral.id}` }
          : {})}
      />
      {view.decisions.length > 0 && (
        <SummaryCard
          title={word('decisions')}
          items={view.decisions.map((d) => ({
            label: `${word(`decision.${d.outcome}`)} · ${formatInstant(d.decidedAt, lang)}`,
            value: d.reason ? <span class="prose">{d.reason}</span> : word(`decision.${d.outcome}`),
          }))}
        />
      )}
    </>
  );
}
