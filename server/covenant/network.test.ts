import { expect, test } from 'vitest';
import { networkOf } from './network';

test.each([
  ['113.160.12.200', '113.160.12.x'],
  ['::ffff:113.160.12.200', '113.160.12.x'],
  ['2001:ee0:41c1:8f20:1c2b:3d4e:5f60:7a8b', '2001:ee0:41c1::'],
  ['2001:EE0::1', '2001:ee0:0::'],
  ['::1', '0:0:0::'],
  ['local', null],
  ['999.1.1.1', null],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
