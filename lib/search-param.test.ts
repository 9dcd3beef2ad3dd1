import { expect, it } from 'vitest';
import { searchParam } from './search-param';

it('an address tells one thing of a name, or nothing', () => {
  expect(['A', '', undefined, ['A', 'B']].map(searchParam)).toEqual(['A', null, null, null]);
});
