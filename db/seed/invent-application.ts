import type { ApplicationAnswers } from '../../src/stages/referral/types.ts';
import { addDays, dayInRome, formatDay } from '../../src/values/calendar-day.ts';
import type { Entrance, Story } from './story.ts';
import { worded } from './worded.ts';

/** What she, or her representative, types on the public form, field by field.
 *  @param now of the seeding: the days of a decree are counted from it */
export function inventApplication(
  { identity, contact }: Pick<Story, 'identity' | 'contact'>,
  {
    kind,
    answer,
    words,
    wishes,
    representative: r,
    keptFrom,
  }: Pick<
    Extract<Entrance, { what: 'application' }>,
    'kind' | 'answer' | 'words' | 'wishes' | 'representative'
  > & { readonly keptFrom?: string },
  now: Date,
): ApplicationAnswers {
  const day = (inDays: number) => formatDay(addDays(dayInRome(now), inDays), 'it');
  const said = (text: string) => worded(text, { given: identity.givenName, sex: identity.sex ?? 'F' });
  return {
    writer: r === null ? 'herself' : 'representative',
    ...(r === null
      ? {}
      : {
          representativeName: r.name,
          representativeKind: r.kind,
          representativeContact: r.contact,
          court: r.court,
          decreeNumber: r.decree,
          decreeFrom: day(r.decreeIn),
          decreeUntil: r.endsIn === null ? '' : day(r.endsIn),
          representativeAnswer: 'agrees',
        }),
    givenName: identity.givenName,
    familyName: identity.familyName,
    birthDate: identity.birthDate === null ? '' : formatDay(identity.birthDate, 'it'),
    birthplace: identity.birthplace ?? '',
    codiceFiscale: identity.codiceFiscale ?? '',
    comune: contact.comune ?? '',
    address: contact.address ?? '',
    phone: contact.phone ?? '',
    email: contact.email ?? '',
    howToReach: contact.howToReach ?? '',
    wishes: said(wishes),
    kind,
    followed: 'unknown',
    keptFrom: keptFrom ?? '',
    noticeRead: 'yes',
    answer,
    words: said(words),
  };
}
