/** The rows of the table with this caption, cell by cell, as one reads them; none where there is no such table. */
export function captionedTable(html: string, caption: string): string[][] {
  const table = html.split('<table').find((t) => t.includes(`>${caption}</caption>`)) ?? '';
  const body = table.slice(table.indexOf('<tbody>'), table.indexOf('</tbody>'));
  return body
    .split('<tr')
    .slice(1)
    .map((row) =>
      row
        .split(/<t[hd] /)
        .slice(1)
        .map((cell) => `<${cell}`.replaceAll(/<[^>]*>/g, '').trim()),
    );
}
