import { expect, test } from 'vitest';
import { isSameOrigin } from './origin';

test.each<[string, Record<string, string>, boolean]>([
  ['our own page', { origin: 'http://localhost:3000', host: 'localhost:3000' }, true],
  [
    'our own page behind a proxy',
    { origin: 'https://giaouoc.example', host: '10.0.0.5:3000', 'x-forwarded-host': 'giaouoc.example' },
    true,
  ],
  ['another site', { origin: 'https://evil.example', host: 'localhost:3000' }, false],
  ['another port of this machine', { origin: 'http://localhost:4000', host: 'localhost:3000' }, false],
  [
    'a host that only begins like ours',
    { origin: 'http://localhost:3000.evil.example', host: 'localhost:3000' },
    false,
  ],
  ['a page without an origin', { origin: 'null', host: 'localhost:3000' }, false],
  ['an Origin that is none', { origin: 'localhost:3000', host: 'localhost:3000' }, false],
  ['no Origin', { host: 'localhost:3000' }, false],
  ['no Origin, but the browser vouches for it', { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }, true],
  ['no Origin, from a neighbouring site', { host: 'localhost:3000', 'sec-fetch-site': 'same-site' }, false],
  [
    'a foreign Origin that claims to be ours',
    { origin: 'https://evil.example', host: 'localhost:3000', 'sec-fetch-site': 'same-origin' },
    false,
  ],
])('%s', (_title, asked, expected) => {
  expect(isSameOrigin(new Headers(asked))).toBe(expected);
});
