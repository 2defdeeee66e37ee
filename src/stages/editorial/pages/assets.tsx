import type { Asked } from '../../../platform/http/asked.ts';
import type { SentFile } from '../../../platform/http/sent-file.ts';
import { ButtonLink } from '../../../ui/button-link.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { EditorialFrame } from '../parts/editorial-frame.tsx';
import { type Speak, speak } from '../parts/speak.ts';
import { assetUses } from '../rules/asset-uses.ts';
import { findAssetBytes, listAssets } from '../store/assets.ts';
import { listLatestTexts } from '../store/texts.ts';
import type { SiteAsset } from '../types.ts';
import { pageUrl } from './opened-page.ts';

/** GET /redazione/immagini: what the pages can show, and where each is shown. */
export async function assetsPage(asked: Asked<unknown, { fatto?: string | undefined }, unknown>) {
  const { tx, language } = asked;
  const word = speak(language);
  const assets = await listAssets(tx);
  const uses = assetUses(await listLatestTexts(tx));
  return (
    <EditorialFrame
      shell={asked.shell}
      title={word('assets')}
      lead={word('assetsLead')}
      done={asked.query.fatto}
    >
      <p>
        <ButtonLink href="/redazione/immagini/nuova" variant="primary">
          {word('bring')}
        </ButtonLink>
      </p>
      <DataTable
        caption={word('assets')}
        captionHidden
        rows={assets}
        rowKey={(a) => a.id}
        empty={<EmptyState title={word('noAssets')}>{word('noAssetsText')}</EmptyState>}
        columns={[
          {
            key: 'title',
            label: word('asset'),
            render: (a) => (
              <a href={`/redazione/immagini/${a.id}/file`}>
                <bdi>{a.titleIt}</bdi>
              </a>
            ),
          },
          { key: 'kind', label: word('assetKind'), render: (a) => word(`asset.${a.kind}`) },
          { key: 'size', label: word('assetSize'), render: (a) => sizeOf(a, word) },
          { key: 'people', label: word('people'), render: (a) => a.people && word(`people.${a.people}`) },
          { key: 'credit', label: word('credit'), render: (a) => a.credit },
          {
            key: 'uses',
            label: word('usedIn'),
            render: (a) => {
              const of = uses.get(a.id) ?? [];
              if (of.length === 0) return word('usedNowhere');
              return (
                <ul>
                  {of.map((use) => (
                    <li key={`${use.pageId} ${use.lang}`}>
                      <a href={pageUrl(use.pageId, use.lang)}>
                        <bdi>{use.title}</bdi>
                      </a>
                    </li>
                  ))}
                </ul>
              );
            },
          },
        ]}
      />
    </EditorialFrame>
  );
}

function sizeOf({ width, height, pages, bytesLength }: SiteAsset, word: Speak): string {
  const kb = Math.ceil(bytesLength / 1_000);
  if (width !== null && height !== null) return word('pixels', { width, height, kb });
  return pages === 1 ? word('onePage', { kb }) : word('pagesOf', { n: pages ?? 0, kb });
}

/** GET /redazione/immagini/:assetId/file: the file as it will be public. An `img` of ours shows it all the same. */
export async function assetFile(
  asked: Asked<{ assetId: string }, unknown, unknown>,
): Promise<SentFile | undefined> {
  return findAssetBytes(asked.tx, asked.params.assetId);
}
