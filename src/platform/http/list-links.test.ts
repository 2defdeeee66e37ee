import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fromTheStart, listHref, pageHref, sortHref } from './list-links.ts';
import { choiceFilter, cursorOf, listQuery, orderOf, searchFilter } from './list-query.ts';

const id = '00000000-0000-4000-8000-000000000001';
const query = listQuery({ q: searchFilter, stato: choiceFilter(['draft', 'sent']) }, ['name', 'due']);
const first = { by: 'name', descending: false } as const;

describe('the URL of a list', () => {
  it('carries what was chosen, and nothing that was not', () => {
    const state = query.parse({ q: ' rossi ', stato: '', ordina: '-due', dopo: id });
    expect(listHref('/persone', state)).toBe(`/persone?q=rossi&ordina=-due&dopo=${id}`);
    expect(listHref('/persone', query.parse({}))).toBe('/persone');
  });

  it('reads its own links as the same list', () => {
    const state = query.parse({ q: 'D’Angelò & figli', stato: 'sent', ordina: 'due' });
    const read = query.parse(Object.fromEntries(new URLSearchParams(listHref('/x', state).slice(3))));
    expect(read).toEqual(state);
  });

  it('opens the list all the same where somebody changed it', () => {
    const damaged = {
      q: ['a', 'b'],
      stato: 'DRAFT',
      ordina: 'name; drop table',
      dopo: '1 or 1=1',
      altro: 'x',
    };
    expect(listHref('/x', query.parse(damaged))).toBe('/x');
    expect(query.parse({ q: 'x'.repeat(121) }).q).toBeUndefined();
    expect(query).toBeInstanceOf(z.ZodObject);
  });

  it('begins anew when it is sorted, and turns round when it is sorted again', () => {
    const state = query.parse({ stato: 'sent', dopo: id });
    const now = orderOf(state.ordina, first);
    expect(sortHref('/x', state, 'due', now, first)).toBe('/x?stato=sent&ordina=due');
    expect(sortHref('/x', state, 'name', now, first)).toBe('/x?stato=sent&ordina=-name');
    const turned = orderOf('-name' as const, first);
    expect(turned).toEqual({ by: 'name', descending: true });
    expect(sortHref('/x', { ...state, ordina: '-name' }, 'name', turned, first)).toBe('/x?stato=sent');
  });

  it('knows its page by one row, after it or before it', () => {
    const state = query.parse({ stato: 'sent', dopo: id });
    expect(pageHref('/x', state, { before: id })).toBe(`/x?stato=sent&prima=${id}`);
    expect(pageHref('/x', state, 'first')).toBe('/x?stato=sent');
    expect(cursorOf(state)).toEqual({ after: id });
    expect(cursorOf(query.parse({ prima: id }))).toEqual({ before: id });
    expect(cursorOf(fromTheStart(state))).toBeUndefined();
  });
});
