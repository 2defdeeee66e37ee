import { tryJointAtOnce } from './stages/matching/islands/joint-live.ts';

// The script of the table of everybody, apart from that of every page: it brings the optimiser along.
tryJointAtOnce(document);
