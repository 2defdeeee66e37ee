import { CheckboxGroup } from '../../../ui/checkbox-group.tsx';
import { say, useLanguage } from '../../../ui/language.ts';
import type { Typed } from '../../../ui/typed.ts';
import type { NeedsCard } from '../../needs-card/types.ts';
import { plainCardWords } from '../../needs-card/words/plain.ts';
import { saidToHer, type ToldProject } from '../../needs-card/words/plain-parts.ts';
import { speakWork } from './work-speak.ts';

type Props = { told: ToldProject; card: NeedsCard | undefined; typed: Typed };

/** Before she says yes: what the company knows in any case, what it does not know, and what else may be said, which she
 *  ticks. What is not ticked is not said. */
export function WhatIsSaid({ told, card, typed }: Props) {
  const lang = useLanguage();
  const word = speakWork(lang);
  const plain = (key: keyof typeof plainCardWords, values?: Record<string, string>) =>
    say(plainCardWords, key, lang, values);
  const lines = card?.content.said ?? [];
  return (
    <>
      <h2>{word('knows')}</h2>
      <ul>
        <li>{plain('knows.name')}</li>
        <li>
          {told === null ? plain('knows.projectAny') : plain('knows.project', { project: told.project })}
        </li>
        {told && <li>{plain('knows.body', { body: told.body })}</li>}
        <li>{word('knowsCard')}</li>
        <li>{plain('knows.law')}</li>
      </ul>
      <h2>{word('knowsNot')}</h2>
      <ul>
        <li>{plain('knowsNot.why')}</li>
        <li>{plain('knowsNot.service')}</li>
        <li>{plain('knowsNot.health')}</li>
      </ul>
      {card && <input type="hidden" name="card" value={card.id} />}
      {card === undefined ? (
        <p>{word('saidNoCard')}</p>
      ) : (
        lines.length > 0 && (
          <CheckboxGroup
            name="said"
            label={word('said')}
            hint={word('saidHint')}
            values={[typed['said'] ?? []].flat()}
            options={lines.map((s, n) => ({ value: String(n), label: saidToHer(s, lang) }))}
          />
        )
      )}
    </>
  );
}
