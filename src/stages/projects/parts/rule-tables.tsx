import { useWords } from '../../../ui/language.ts';
import type { Filled } from '../../../ui/typed.ts';
import { certainties, documentCodes, gateKeepers, gates, placementKinds } from '../types.ts';
import { projectWords } from '../words.ts';
import { RowsFields } from './rows-fields.tsx';
import { ruleWords } from './rule-words.ts';

/** Tables of a rule set: bands, income limits, durations, documents, indicators. */
export function RuleTables(filled: Filled) {
  const rule = useWords(ruleWords);
  const word = useWords(projectWords);
  const kind = {
    name: 'kind',
    label: rule('kindOfPlacement'),
    options: placementKinds.map((k) => ({ value: k, label: rule(`placement.${k}`) })),
  };
  const short = (name: string, label: string) => ({ name, label, width: 'short' as const });
  const optional = (name: string, label: string) => ({ ...short(name, label), optional: true });
  const money = (name: string, label: string) => ({ ...short(name, label), hint: word('moneyHint') });
  return (
    <>
      <RowsFields
        {...filled}
        table="bands"
        title={rule('about.allowance-bands')}
        fields={[short('fromHours', rule('fromHours')), money('amount', word('amount'))]}
      />
      <RowsFields
        {...filled}
        table="incomes"
        title={rule('about.income')}
        fields={[
          short('year', rule('year')),
          money('dependent', rule('dependent')),
          money('selfEmployed', rule('selfEmployed')),
          { name: 'source', label: word('source') },
          {
            name: 'sure',
            label: rule('sure'),
            options: certainties.map((c) => ({ value: c, label: rule(`sure.${c}`) })),
          },
        ]}
      />
      <RowsFields
        {...filled}
        table="durations"
        title={rule('about.duration')}
        fields={[
          kind,
          optional('maxMonths', rule('months')),
          optional('extensionMonths', rule('extensionMonths')),
          optional('illness', rule('illnessDays')),
          optional('closure', rule('closureDays')),
        ]}
      />
      <RowsFields
        {...filled}
        table="documents"
        title={rule('about.documents')}
        fields={[
          kind,
          {
            name: 'code',
            label: rule('document'),
            options: documentCodes.map((c) => ({ value: c, label: rule(`document.${c}`) })),
          },
          {
            name: 'gate',
            label: rule('gate'),
            options: gates.map((g) => ({ value: g, label: rule(`gate.${g}`) })),
          },
          optional('days', rule('gateDays')),
          {
            name: 'who',
            label: rule('gateWho'),
            options: gateKeepers.map((w) => ({ value: w, label: rule(`who.${w}`) })),
          },
        ]}
      />
      <RowsFields
        {...filled}
        table="indicators"
        title={rule('about.indicators')}
        fields={[short('code', rule('indicator')), { name: 'source', label: word('source') }]}
      />
    </>
  );
}
