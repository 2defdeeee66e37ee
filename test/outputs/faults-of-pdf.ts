import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasPrograms, inFolder, run } from './programs.ts';

/** What other programs find wrong with a PDF as it was sent: unsound, untagged, without a title, with something that runs.
 *  Nothing where these programs are not there. */
export async function faultsOfPdf(bytes: Buffer): Promise<string[]> {
  if (!hasPrograms('pdfinfo', 'qpdf')) return [];
  return inFolder(async (folder) => {
    const file = join(folder, 'one.pdf');
    writeFileSync(file, bytes);
    const [sound, facts] = [await run('qpdf', '--check', file), await run('pdfinfo', file)];
    return [
      ...(sound.includes('No syntax or stream encoding errors found') ? [] : ['not sound']),
      ...(/^Tagged:\s+yes$/m.test(facts) ? [] : ['not tagged']),
      ...(/^Title:\s+\S/m.test(facts) ? [] : ['without a title']),
      ...(/^JavaScript:\s+no$/m.test(facts) ? [] : ['with a script']),
    ];
  });
}
