import { h } from 'preact';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome, formatDay } from '../../../values/calendar-day.ts';
import { offerSpeak } from '../parts/offer-speak.ts';
import { OfferSteps, OfferView, type ShownOffer } from '../parts/offer-view.tsx';
import { type CompanyOffer, findOffer } from '../store/offers.ts';
import { aboveOffer, type OfOffer, offerUrl, shownOffer } from './opened-offer.ts';

/** GET /aziende/offerte/:offerId: what a company offered, and what became of it. */
export async function deskOfferPage(asked: OfOffer) {
  const offer = await findOffer(asked.tx, asked.params.offerId);
  return offer && h(DeskOffer, { asked, offer, shown: shownOffer(offer, asked) });
}

type Props = { asked: OfOffer; offer: CompanyOffer; shown: ShownOffer };

function DeskOffer({ asked, offer, shown }: Props) {
  const word = offerSpeak(asked.language);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('offerOf', { company: offer.companyName })}
      breadcrumbs={aboveOffer(asked.language)}
    >
      <OfferView offer={shown} />
      {offer.state === 'new' ? (
        <OfferSteps url={offerUrl(offer.id)} />
      ) : (
        <Answered asked={asked} offer={offer} />
      )}
    </OfficePage>
  );
}

function Answered({ asked, offer }: Omit<Props, 'shown'>) {
  const word = offerSpeak(asked.language);
  const who = offer.handledName ?? word('someone');
  const day = offer.handledAt === null ? '' : formatDay(dayInRome(offer.handledAt), asked.language);
  return (
    <>
      <h2>{word('answered')}</h2>
      <p>{word(offer.state === 'taken' ? 'takenBy' : 'declinedBy', { who, day })}</p>
      {offer.reason !== null && (
        <p>
          {word('reason')}: <bdi>{offer.reason}</bdi>
        </p>
      )}
      {offer.companyId !== null && (
        <p>
          <a href={`/aziende/${offer.companyId}`}>{word('toCompany')}</a>
        </p>
      )}
    </>
  );
}
