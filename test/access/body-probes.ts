import { applicationProbes } from './application-probes.ts';
import { companyProbes } from './company-probes.ts';
import { directoryProbes } from './directory-probes.ts';
import { enteringProbes } from './entering-probes.ts';
import { meetingProbes } from './meeting-probes.ts';
import { messageProbes } from './message-probes.ts';
import { placeProbes } from './place-probes.ts';
import type { Probe } from './probe.ts';
import { projectProbes } from './project-probes.ts';
import { runProbes } from './run-probes.ts';
import { siteProbes } from './site-probes.ts';
import { staffProbes } from './staff-probes.ts';

/** Every question that concerns no person: bodies, accounts, new people, the system's own rows. */
export const bodyProbes: readonly Probe[] = [
  ...directoryProbes,
  ...staffProbes,
  ...enteringProbes,
  ...messageProbes,
  ...projectProbes,
  ...applicationProbes,
  ...meetingProbes,
  ...companyProbes,
  ...placeProbes,
  ...runProbes,
  ...siteProbes,
];
