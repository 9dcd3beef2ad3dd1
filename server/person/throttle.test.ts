import { expect, test } from 'vitest';
import { newAddress } from './testing';
import { forgetTries, takeTry } from './throttle';

test('one address has a hundred wrong tries a day over all accounts; whoever signs in gives theirs back', async () => {
  const from = newAddress();
  for (let i = 0; i < 40; i += 1) {
    await takeTry(`right-${i}@mau.example`, from);
    await forgetTries(`right-${i}@mau.example`, from);
  }
  for (let i = 0; i < 100; i += 1) expect(await takeTry(`wrong-${i}@mau.example`, from)).toMatchObject({ ok: true });
  expect(await takeTry('one-more@mau.example', from)).toEqual({
    ok: false,
    refusal: { code: 'session.tooManyTries', params: { minutes: 24 * 60 } },
  });
  expect(await takeTry('one-more@mau.example', newAddress())).toMatchObject({ ok: true });
});
