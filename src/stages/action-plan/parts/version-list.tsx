import { useLanguage } from '../../../ui/language.ts';
import type { ActionPlan } from '../types.ts';
import { PlanStateTag } from './plan-state.tsx';
import { speakPlan } from './speak.ts';

/** Every version of the plan of a case, each to be read and compared with the one before. */
export function VersionList({ rows, url }: { rows: readonly ActionPlan[]; url: string }) {
  const word = speakPlan(useLanguage());
  return (
    <section>
      <h2>{word('versions')}</h2>
      <ul>
        {rows.map((p) => (
          <li key={p.id}>
            <a href={`${url}/versione/${p.id}`}>{word('version', { n: p.number })}</a>{' '}
            <PlanStateTag state={p.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
