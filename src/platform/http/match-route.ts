import type { Route } from './route.ts';

/** The form route of a path, with the parameters of its URL: for a form that comes back after a new sign-in.
 *  @param path without query */
export function matchForm(
  routes: readonly Route[],
  path: string,
): { route: Extract<Route, { method: 'POST' }>; params: Record<string, string> } | undefined {
  const parts = path.split('/');
  for (const route of routes) {
    if (route.method !== 'POST') continue;
    const names = route.url.split('/');
    if (names.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = names.every((name, i) => {
      const part = parts[i] ?? '';
      if (!name.startsWith(':')) return name === part;
      params[name.slice(1)] = decodeURIComponent(part);
      return part !== '';
    });
    if (fits) return { route, params };
  }
  return undefined;
}
