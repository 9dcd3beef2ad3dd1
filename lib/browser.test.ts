import { expect, test } from 'vitest';
import { browserIn } from './browser';

test.each([
  [
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36',
    'Chrome, Linux',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; rv:130.0) Gecko/20100101 Firefox/130.0', 'Firefox, Windows'],
  ['', null],
  ['?', null],
])('a browser is told in words: %s', (userAgent, words) => {
  expect(browserIn(userAgent)).toBe(words);
});
