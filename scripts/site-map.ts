import type { Permission } from '../src/platform/http/route.ts';

/** What the site map tells of a route. */
type MappedRoute = {
  readonly method: string;
  readonly url: string;
  readonly permission: Permission;
  readonly audit: string;
};

/** The site map as Markdown.
 *  @param behind routes behind the wall, in the order of the program
 *  @param outside routes that open no personal data
 *  @param site routes of the public site, in Italian
 *  @returns the whole text of `docs/site-map.md`; the same routes give the same bytes */
export function siteMapOf(
  behind: readonly MappedRoute[],
  outside: readonly MappedRoute[],
  site: readonly MappedRoute[],
): string {
  const parts = [
    {
      title: 'Behind the wall',
      says: 'In pathway order. A permission on a person or a body names the parameter of the URL that holds its id; `list`\nopens the page, and the database filters the rows.',
      routes: behind,
    },
    {
      title: 'Outside the wall',
      says: 'These open no personal data, but for what the holder of a code wrote on the public form herself. Sign-in, sign-out,\nthe setting of a password and the public form write to the audit.',
      routes: outside,
    },
    {
      title: 'The public site',
      says: 'No cookie and no session; in English under `/en`, unless a route has one language. `/` is answered here to whoever brings\nno session, where a first page is published.',
      routes: site,
    },
  ];
  return [
    '# Site map',
    '',
    'Written by `scripts/write-site-map.ts` from the declarations of the routes; `npm test` fails when it is out of',
    'date. A form that comes back with its problems is audited under its own event with `-shown` after it.',
    '',
    ...parts.flatMap(({ title, says, routes }) => [
      `## ${title}`,
      '',
      says,
      '',
      ...tableOf(
        ['', 'URL', 'permission', 'audit event'],
        routes.map((r) => [r.method, `\`${r.url}\``, permissionOf(r.permission), `\`${r.audit}\``]),
      ),
      '',
    ]),
  ].join('\n');
}

/** What one must be allowed, in words. */
function permissionOf(permission: Permission): string {
  switch (permission.of) {
    case 'anyone':
      return 'anyone';
    case 'signed-in':
      return 'whoever is signed in';
    case 'demonstration':
      return 'in a demonstration only';
    case 'person':
    case 'body':
      return `${permission.of} \`:${permission.param}\`: ${permission.action} ${permission.dataClass}`;
    case 'installation':
    case 'list':
      return `${permission.of}: ${permission.action} ${permission.dataClass}`;
    default:
      return permission satisfies never;
  }
}

/** A Markdown table, its columns padded to one width.
 *  @returns the lines */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => [...(row[i] ?? '')].length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (cells[i] ?? '') + ' '.repeat(width - [...(cells[i] ?? '')].length)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
}
