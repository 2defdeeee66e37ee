import { say } from '../../../ui/language.ts';
import type { SiteLanguage } from '../types.ts';
import { publicPageWords } from '../words/public-page.ts';
import type { ProjectMap } from './public-map-points.ts';

/** The seats of the bodies as numbered circles and the other comuni as dots, with no ground under them: a drawing of
 *  ours, nothing is fetched from anywhere. What it shows stands in words beside it. */
export function PublicMap({ map, title, lang }: { map: ProjectMap; title: string; lang: SiteLanguage }) {
  const seats = map.points.filter((p) => p.number !== undefined);
  const told = seats.map((p) => `${p.number} ${p.name}`).join(', ');
  return (
    <figure class="public-map">
      <svg
        viewBox={`0 0 ${map.width} ${map.height}`}
        role="img"
        aria-labelledby="map-title map-description"
        focusable="false"
      >
        <title id="map-title">{say(publicPageWords, 'mapTitle', lang, { title })}</title>
        <desc id="map-description">{say(publicPageWords, 'mapDescription', lang, { seats: told })}</desc>
        {map.points
          .filter((p) => p.number === undefined)
          .map((p) => (
            <circle key={p.code} class="public-map-dot" cx={p.x} cy={p.y} r="5" />
          ))}
        {seats.map((p) => (
          <g key={p.code}>
            <circle class="public-map-seat" cx={p.x} cy={p.y} r="13" />
            <text class="public-map-number" x={p.x} y={p.y} dy="5" text-anchor="middle">
              {p.number}
            </text>
          </g>
        ))}
        <text class="public-map-north" x="16" y="22" text-anchor="middle">
          {say(publicPageWords, 'north', lang)}
        </text>
        <path class="public-map-needle" d="M16 27v16M12 32l4-5 4 5" />
      </svg>
      <figcaption>
        <ol class="public-map-key">
          {seats.map((p) => (
            <li key={p.code}>{p.name}</li>
          ))}
        </ol>
        <p class="public-label">{say(publicPageWords, 'mapSource', lang)}</p>
      </figcaption>
    </figure>
  );
}
