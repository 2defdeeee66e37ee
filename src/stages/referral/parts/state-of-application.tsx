import { useWords } from '../../../ui/language.ts';
import { StateTag } from '../../../ui/state-tag.tsx';
import type { ApplicationState } from '../types.ts';
import { applicationDeskWords } from '../words/application-desk.ts';
