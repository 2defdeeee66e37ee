import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { exportQuery, sendList } from '../../../platform/http/list-export.ts';
import { type ListPage, type ListWindow, PAGE_SIZE, wholeList } from '../../../platform/http/list-page.ts';
import { choiceFilter, cursorOf, listQuery, type Order, orderOf } from '../../../platform/http/list-query.ts';
import { ListView } from '../../../platform/http/list-view.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { OfficePage } from '../../../ui/office-page.tsx';
import { dayInRome } from '../../../values/calendar-day.ts';
import { offerColumns } from '../exports.ts';
import { offerSpeak } from '../parts/offer-speak.ts';
import { OfferDue } from '../parts/offer-view.tsx';
import { inShort, isLate } from '../rules/offers.ts';
import { type CompanyOffer, listOffers, type OfferSort } from '../store/offers.ts';
import { aboveOffer, offersUrl, offerUrl } from './opened-offer.ts';

const offerSorts = ['due', 'sent', 'company'] as const satisfies readonly OfferSort[];

/** What the URL of the list says. Without `stato`: those that wait. */
export const offersQuery = listQuery({ stato: choiceFilter(['taken', 'declined', 'tutte']) }, offerSorts);
type OffersAsked = Asked<unknown, z.output<typeof offersQuery>, unknown>;
type Rows = { page: ListPage<CompanyOffer>; order: Order<OfferSort> };

const firstOrder: Order<OfferSort> = { by: 'due', descending: false };

/** GET /aziende/offerte: the places that companies offered by themselves, those to be called first coming first. */
export async function offersPage(asked: OffersAsked) {
  return h(Offers, { asked, list: await rows(asked, { cursor: cursorOf(asked.query), size: PAGE_SIZE }) });
}

export const offersExportQuery = exportQuery(offersQuery);

/** GET /aziende/offerte/esporta: the same, as a file. */
export async function offersExport(
  asked: Asked<unknown, ReturnType<(typeof offersExportQuery)['parse']>, unknown>,
) {
  const { page } = await rows(asked, wholeList);
  const { formato: _, ...state } = asked.query;
  const title = offerSpeak(asked.language)('offers');
  return sendList(asked, { path: offersUrl, state, title, columns: offerColumns(asked.language), page });
}

async function rows(asked: OffersAsked, window: ListWindow): Promise<Rows> {
  const { stato = 'new', ordina } = asked.query;
  const order = orderOf<OfferSort>(ordina, firstOrder);
  return { page: await listOffers(asked.tx, stato === 'tutte' ? undefined : stato, order, window), order };
}

function Offers({ asked, list: { page, order } }: { asked: OffersAsked; list: Rows }) {
  const { language: lang, query } = asked;
  const word = offerSpeak(lang);
  const today = dayInRome(asked.now);
  return (
    <OfficePage
      shell={asked.shell}
      title={word('offers')}
      lead={word('offersLead')}
      breadcrumbs={aboveOffer(lang).slice(0, 1)}
    >
      <ListView
        path={offersUrl}
        state={query}
        title={word('offers')}
        columns={offerColumns(lang)}
        draw={{
          company: (r, text) => (
            <a href={offerUrl(r.id)}>
              <bdi>{text}</bdi>
            </a>
          ),
          work: (_, text) => inShort(text),
          // A long address breaks rather than take the room of the others.
          email: (_, text) => <span class="prose">{text}</span>,
          due: (r, text) => <OfferDue text={text} late={isLate(r, today)} />,
        }}
        sorts={offerSorts}
        order={order}
        firstOrder={firstOrder}
        filters={[
          {
            kind: 'choice',
            name: 'stato',
            label: word('state'),
            value: query.stato,
            blank: word('state.new'),
            options: [
              { value: 'taken', label: word('state.taken') },
              { value: 'declined', label: word('state.declined') },
              { value: 'tutte', label: word('all') },
            ],
          },
        ]}
        page={page}
        count={
          page.total === 1 ? word('countOne') : word('countMany', { n: page.total.toLocaleString(lang) })
        }
        empty={<EmptyState title={word('emptyTitle')}>{word('emptyText')}</EmptyState>}
        noneFits={<EmptyState title={word('emptyTitle')}>{word('noneFits')}</EmptyState>}
      />
    </OfficePage>
  );
}
