import type { Asked } from '../../../platform/http/asked.ts';
import { leadsProject } from '../../projects/pages/may-keep.ts';
