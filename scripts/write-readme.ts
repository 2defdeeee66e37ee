import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { withSettingsSection } from './settings-section.ts';

const readme = resolve(import.meta.dirname, '../README.md');
writeFileSync(readme, withSettingsSection(readFileSync(readme, 'utf8')));
