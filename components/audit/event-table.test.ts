import { expect, test } from 'vitest';
import { rights } from '@/domain/rights/rights';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

test('everything somebody may do has its words in the log, in both languages', () => {
  for (const messages of [vi, en]) {
    const words = new Map(Object.entries<Record<string, string>>(messages.audit.actions));
    const silent = Object.keys(rights).filter((action) => {
      const [noun = '', verb = ''] = action.split('.');
      return !words.get(noun)?.[verb];
    });
    expect(silent).toEqual([]);
  }
});
