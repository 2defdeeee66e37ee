import { z } from 'zod';
import { file, form, page, type Route } from '../../platform/http/route.ts';
import type { NavigationEntry } from '../../platform/http/server-context.ts';
import { emptyForm } from '../organisations/types.ts';
import type { PersonId } from '../people/types.ts';
import { procedureSchema } from './commands/read-procedure.ts';
import { answering } from './pages/answer.tsx';
import { candidacyPage, candidacyQuery } from './pages/candidacy.tsx';
import { decision } from './pages/decide.tsx';
import { letterFile } from './pages/letter-file.ts';
import { minutesFile } from './pages/minutes-file.ts';
import { newProcedurePage, saveProcedure } from './pages/new-procedure.tsx';
import { ofPersonPage } from './pages/of-person.tsx';
import {
  close,
  decideAll,
  enter,
  minutes,
  order,
  procedureAgain,
  procedurePage,
  procedureQuery,
  publish,
  rankSchema,
} from './pages/procedure.tsx';
import { proceduresPage, selectionsPage } from './pages/procedures.tsx';
import { listFileQuery, publishedListFile, publishedListPage } from './pages/published-list.tsx';
import { receiving } from './pages/receive.tsx';
import { renunciation } from './pages/renounce.tsx';
import { scores, scoresSchema } from './pages/scores.tsx';
import { telling } from './pages/tell.tsx';
import {
  answerSchema,
  type CandidacyId,
  closeSchema,
  complaintSchema,
  decisionSchema,
  proposedSchema,
  renounceSchema,
  tellSchema,
} from './types.ts';
import { selectionWords } from './words.ts';

const personId = z.uuid().transform((id) => id as PersonId);
const ofProject = z.object({ projectId: z.uuid() });
const ofProcedure = ofProject.extend({ procedureId: z.uuid() });
const ofMinutes = ofProcedure.extend({ minutesId: z.uuid() });
const ofPerson = z.object({ personId });
const ofCandidacy = ofPerson.extend({ candidacyId: z.uuid().transform((id) => id as CandidacyId) });
const ofLetter = ofCandidacy.extend({ letterId: z.uuid() });

const param = 'personId';
/** `see` opens the page; whether she leads this very project the page asks, and the database again. */
const may = {
  see: { of: 'list', dataClass: 'selection', action: 'decide' },
  read: { of: 'person', dataClass: 'selection', action: 'read', param },
  decide: { of: 'person', dataClass: 'selection', action: 'decide', param },
  write: { of: 'person', dataClass: 'selection', action: 'write', param },
  readActs: { of: 'person', dataClass: 'selection-act', action: 'read', param },
  writeActs: { of: 'person', dataClass: 'selection-act', action: 'write', param },
  score: { of: 'person', dataClass: 'selection-act', action: 'append', param },
} as const;
const selections = '/progetti/:projectId/selezioni';
const one = `${selections}/:procedureId`;
const hers = '/persone/:personId/selezione/:candidacyId';

/** Every URL of this stage. */
// biome-ignore format: a table, URL by URL
export const selectionRoutes: readonly Route[] = [
  page({ url: '/selezioni', permission: may.see, audit: 'selection.list', handler: selectionsPage }),
  page({ url: selections, permission: may.see, audit: 'selection.list-of-project', params: ofProject, handler: proceduresPage }),
  page({ url: `${selections}/nuova`, permission: may.see, audit: 'selection.form', params: ofProject, handler: (asked) => newProcedurePage(asked) }),
  form({ url: `${selections}/nuova`, permission: may.see, audit: 'selection.open', params: ofProject, body: procedureSchema, handler: saveProcedure, again: newProcedurePage }),
  page({ url: one, permission: may.see, audit: 'selection.read', params: ofProcedure, query: procedureQuery, handler: procedurePage }),
  form({ url: `${one}/entra`, permission: may.see, audit: 'selection.enter', params: ofProcedure, body: emptyForm, handler: enter, again: procedureAgain }),
  form({ url: `${one}/ordina`, permission: may.see, audit: 'selection.rank', params: ofProcedure, body: rankSchema, handler: order, again: procedureAgain }),
  form({ url: `${one}/decidi`, permission: may.see, audit: 'selection.decide-as-proposed', params: ofProcedure, body: proposedSchema, handler: decideAll, again: procedureAgain }),
  form({ url: `${one}/chiudi`, permission: may.see, audit: 'selection.close', params: ofProcedure, body: closeSchema, handler: close, again: procedureAgain }),
  form({ url: `${one}/pubblica`, permission: may.see, audit: 'selection.publish', params: ofProcedure, body: emptyForm, handler: publish, again: procedureAgain }),
  form({ url: `${one}/verbale`, permission: may.see, audit: 'selection.make-minutes', params: ofProcedure, body: emptyForm, handler: minutes, again: procedureAgain }),
  file({ url: `${one}/verbali/:minutesId`, permission: may.see, audit: 'selection.minutes', params: ofMinutes, handler: minutesFile }),
  page({ url: `${one}/elenco`, permission: may.see, audit: 'selection.published-list', params: ofProcedure, handler: publishedListPage }),
  file({ url: `${one}/elenco/esporta`, permission: may.see, audit: 'selection.export-list', params: ofProcedure, query: listFileQuery, handler: publishedListFile }),
  page({ url: '/persone/:personId/selezione', permission: may.read, audit: 'candidacy.list', params: ofPerson, handler: ofPersonPage }),
  page({ url: hers, permission: may.read, audit: 'candidacy.read', params: ofCandidacy, query: candidacyQuery, handler: candidacyPage }),
  page({ url: `${hers}/punteggi`, permission: may.score, audit: 'candidacy.score-form', params: ofCandidacy, handler: scores.page }),
  form({ url: `${hers}/punteggi`, permission: may.score, audit: 'candidacy.score', params: ofCandidacy, body: scoresSchema, handler: scores.save, again: scores.again }),
  page({ url: `${hers}/decidi`, permission: may.decide, audit: 'candidacy.decision-form', params: ofCandidacy, handler: decision.page }),
  form({ url: `${hers}/decidi`, permission: may.decide, audit: 'candidacy.decide', params: ofCandidacy, body: decisionSchema, handler: decision.save, again: decision.again }),
  page({ url: `${hers}/rinuncia`, permission: may.write, audit: 'candidacy.renounce-form', params: ofCandidacy, handler: renunciation.page }),
  form({ url: `${hers}/rinuncia`, permission: may.write, audit: 'candidacy.renounce', params: ofCandidacy, body: renounceSchema, handler: renunciation.save, again: renunciation.again }),
  page({ url: `${hers}/comunica`, permission: may.writeActs, audit: 'candidacy.tell-form', params: ofCandidacy, handler: telling.page }),
  form({ url: `${hers}/comunica`, permission: may.writeActs, audit: 'candidacy.tell', params: ofCandidacy, body: tellSchema, handler: telling.save, again: telling.again }),
  file({ url: `${hers}/lettere/:letterId`, permission: may.readActs, audit: 'candidacy.letter', params: ofLetter, handler: letterFile }),
  page({ url: `${hers}/osservazioni`, permission: may.writeActs, audit: 'candidacy.complaint-form', params: ofCandidacy, handler: receiving.page }),
  form({ url: `${hers}/osservazioni`, permission: may.writeActs, audit: 'candidacy.receive-complaint', params: ofCandidacy, body: complaintSchema, handler: receiving.save, again: receiving.again }),
  page({ url: `${hers}/rispondi`, permission: may.decide, audit: 'candidacy.answer-form', params: ofCandidacy, handler: answering.page }),
  form({ url: `${hers}/rispondi`, permission: may.decide, audit: 'candidacy.answer-complaint', params: ofCandidacy, body: answerSchema, handler: answering.save, again: answering.again }),
];

/** What this stage puts into the main navigation: for who coordinates or sits in commissions. */
export const selectionNavigation: readonly NavigationEntry[] = [
  { href: '/selezioni', label: selectionWords.selections },
];
