import { expect, it } from 'vitest';
import { serverSettings } from './server-settings.ts';

it('quotes paths that hold commas, quotes or backslashes', () => {
  const text = serverSettings({ socket: `/a,b/l'orto "x"`, log: '/c\\d' });
  expect(text).toContain(`unix_socket_directories = '"/a,b/l''orto ""x"""'\n`);
  expect(text).toContain(`log_directory = '/c\\\\d'\n`);
});
