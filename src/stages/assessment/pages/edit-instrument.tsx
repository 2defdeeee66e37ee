import { h } from 'preact';
import type { z } from 'zod';
import type { Asked } from '../../../platform/http/asked.ts';
import { again, go, type Outcome, type Problem, type Typed } from '../../../platform/http/route.ts';
import { typedText } from '../../../ui/typed.ts';
import { saveInstrument } from '../commands/save-instrument.ts';
import { InstrumentEditor } from '../parts/instrument-editor.tsx';
import { refuse } from '../refusals.ts';
import { editInstrument } from '../rules/edit-instrument.ts';
import { instrumentText } from '../rules/instrument-text.ts';
import { parseInstrument } from '../rules/parse-instrument.ts';
import { listVersions } from '../store/instruments.ts';
import { instrumentSchema } from '../types.ts';
import { instrumentWords } from '../words/instruments.ts';
import type { OfInstrument } from './instrument.tsx';
import { refusedOutcome, sayAll } from './say-refusal.ts';

type Saved = z.output<typeof instrumentSchema>;
type Any<B = unknown> = Asked<unknown, unknown, B>;

/** With what the editor of a new instrument begins: one of each word. */
const example = [
  'titolo: Colloquio di zona | Local interview',
  'nota: Una frase che spiega. | A sentence that explains.',
  '',
  'parte: prima | scheda | Prima parte | First part',
  '',
  'domanda: lavora | una | Lavora già? | Is she working already?',
  'scelta: si | Sì | Yes',
  'scelta: no | No | No',
  '',
  'domanda: dove | testo | Dove? | Where?',
  'facoltativa',
  'se: lavora | si',
].join('\n');

/** GET /strumenti/nuovo */
export async function newInstrumentPage(asked: Any) {
  return shown(asked, undefined, { text: example }, []);
}

/** GET /strumenti/:code/modifica */
export async function editInstrumentPage(asked: OfInstrument) {
  const [last] = await listVersions(asked.tx, asked.params.code);
  if (last === undefined) return undefined;
  const typed = { text: instrumentText(last.content), source: last.source };
  return shown(asked, last.code, typed, [], last.number);
}

/** The editor with what was typed, and what it would look like where it is an instrument. */
export async function newInstrumentAgain(asked: Any, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, undefined, typed, problems);
}

/** The same for one that exists; where two saved, with both texts. */
export async function editInstrumentAgain(asked: OfInstrument, typed: Typed, problems: readonly Problem[]) {
  return shown(asked, asked.params.code, typed, problems, asked.version ?? 0);
}

/** POST /strumenti/nuovo */
export async function saveNewInstrument(asked: Any<Saved>): Promise<Outcome> {
  return save(asked, asked.body.code, 0);
}

/** POST /strumenti/:code/modifica */
export async function saveEdited(asked: OfInstrument<unknown, Saved>): Promise<Outcome> {
  return save(asked, asked.params.code, asked.version ?? 1);
}

async function save(asked: Any<Saved>, code: string, base: number): Promise<Outcome> {
  const { act, text, source } = asked.body;
  const edited = edit(asked.body);
  // To look at it, or to change it by one thing, writes nothing: the form comes back.
  if (edited?.ok || (act === 'check' && parseInstrument(text).ok)) return again();
  const done = edited
    ? refuse(
        'instrument-wrong',
        'text',
        edited.problems.map((p) => ({ field: 'text', ...p })),
      )
    : await saveInstrument(asked.tx, { code, text, source }, base);
  if (!done.ok) return refusedOutcome(done, asked.language, undefined, instrumentWords);
  return go(`/strumenti/${code}?fatto=saved`);
}

/** The text after the one change that a form asks for; undefined where it asks for none. */
function edit(sent: Pick<Saved, 'act' | 'text' | 'part' | 'which'> & Partial<Saved>) {
  const { act, text, part, which, newCode = '', newKind = 'text', newIt = '', newEn = '' } = sent;
  if (act === 'check' || act === 'save') return undefined;
  if (act !== 'add') return editInstrument(text, { act, question: which });
  const options = newOptionsOf(newKind, sent.newOptions ?? '');
  return editInstrument(text, {
    act,
    part,
    code: newCode.trim(),
    kind: newKind,
    it: newIt,
    en: newEn,
    options,
  });
}

/** Only a choice has options; what was typed beside another kind is left out. */
const newOptionsOf = (kind: Saved['newKind'], options: string) =>
  kind === 'choice' || kind === 'many' ? options : '';

async function shown(
  asked: Any,
  code: string | undefined,
  typed: Typed,
  problems: readonly Problem[],
  base = 0,
) {
  const [last] = code === undefined ? [] : await listVersions(asked.tx, code);
  const sent = instrumentSchema.safeParse({ ...typed, code: code ?? typedText(typed, 'code') });
  const edited = sent.success ? edit(sent.data) : undefined;
  const text = edited?.ok ? edited.text : typedText(typed, 'text');
  const parsed = parseInstrument(text);
  const both = last !== undefined && last.number !== base;
  return h(InstrumentEditor, {
    shell: asked.shell,
    csrf: asked.csrf,
    formKey: asked.formKey(),
    action: code === undefined ? '/strumenti/nuovo' : `/strumenti/${code}/modifica`,
    code,
    title: last?.content.title[asked.language],
    base: last?.number ?? 0,
    // After a change that was made its fields are empty again.
    typed: edited?.ok ? { code: typed['code'] ?? '', source: typed['source'] ?? '', text } : typed,
    problems: sayAll(problems, asked.language, instrumentWords),
    preview: parsed?.ok ? parsed.content : undefined,
    conflict: both ? { theirs: instrumentText(last.content), yours: text } : undefined,
  });
}
