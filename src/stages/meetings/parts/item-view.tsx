import { ButtonLink } from '../../../ui/button-link.tsx';
import { DescriptionList } from '../../../ui/description-list.tsx';
import type { Option } from '../../../ui/field-props.ts';
import { type FormAsked, StepForm } from '../../../ui/step-form.tsx';
import { TextareaField } from '../../../ui/textarea-field.tsx';
import { type Problem, problemOf, type Typed, typedText } from '../../../ui/typed.ts';
import type { Item, ItemTexts } from '../types.ts';
import { MinuteForm } from './minute-form.tsx';
import { speak } from './speak.ts';
import { StateOfItem } from './state-of-meeting.tsx';

/** Everything that the page of an item shows; what the reader may not read or do is absent. */
export type ItemViewProps = {
  asked: FormAsked;
  here: string;
  /** undefined where the reader may not know of it */
  meeting: { id: string; title: string; when: string } | undefined;
  item: Item;
  texts: ItemTexts;
  owner: string | undefined;
  abstained: readonly string[];
  dates: { due: string; done: string };
  extract: 'current' | 'old' | undefined;
  owners: readonly Option[];
  version: number;
  /** the minutes as they stand, as they would be typed */
  saved: Readonly<Record<string, string>>;
  typed: Typed;
  /** whether two saved: both versions are shown */
  both: boolean;
  may: Readonly<Record<'minute' | 'declare' | 'done', boolean>>;
  problems: readonly Problem[];
};

/** One person on the agenda of a meeting: the question, the minutes, the extract, one's own conflict. */
export function ItemView(p: ItemViewProps) {
  const { item, texts, may, here } = p;
  const word = speak(p.asked.shell.lang);
  return (
    <>
      <DescriptionList
        items={[
          {
            label: word('meeting'),
            value: p.meeting ? (
              <>
                <a href={`/riunioni/${p.meeting.id}`}>{p.meeting.title}</a>, {p.meeting.when}
              </>
            ) : (
              word('anotherMeeting')
            ),
          },
          { label: word('matter'), value: word(`matter.${item.matter}`) },
          { label: word('state'), value: <StateOfItem state={item.state} /> },
          { label: word('question'), value: <Text text={texts.question} /> },
          ...(p.abstained.length > 0
            ? [{ label: word('abstained'), value: <bdi>{p.abstained.join(', ')}</bdi> }]
            : []),
          ...(may.minute
            ? []
            : [
                { label: word('discussion'), value: texts.discussion && <Text text={texts.discussion} /> },
                { label: word('decision'), value: texts.decision && <Text text={texts.decision} /> },
              ]),
          ...(p.owner === undefined
            ? []
            : [
                { label: word('owner'), value: <bdi>{p.owner}</bdi> },
                { label: word('due'), value: p.dates.due },
                { label: word('done'), value: p.dates.done },
              ]),
        ]}
      />
      {may.done && <StepForm asked={p.asked} action={`${here}/fatto`} submit={word('markDone')} />}
      {p.extract && (
        <section>
          <h2>{word('extract')}</h2>
          {p.extract === 'old' && <p>{word('extractOld')}</p>}
          <ButtonLink href={`${here}/estratto`}>{word('extractDownload')}</ButtonLink>
        </section>
      )}
      {may.minute && (
        <MinuteForm
          asked={p.asked}
          action={`${here}/verbale`}
          version={p.version}
          owners={p.owners}
          saved={p.saved}
          typed={p.typed}
          both={p.both}
          problems={p.problems}
        />
      )}
      {may.declare && (
        <section>
          <h2>{word('conflictTitle')}</h2>
          <p>{word('conflictLead')}</p>
          <StepForm
            asked={p.asked}
            action={`${here}/conflitto`}
            submit={word('declareConflict')}
            variant="secondary"
          >
            <TextareaField
              name="reason"
              label={word('conflictReason')}
              value={typedText(p.typed, 'reason')}
              error={problemOf(p.problems, 'reason')}
              rows={3}
              maxLength={2_000}
            />
          </StepForm>
        </section>
      )}
    </>
  );
}

/** A text of several lines, as it was written. */
function Text({ text }: { text: string }) {
  return (
    <div dir="auto" class="prose">
      {text}
    </div>
  );
}
