import { expect, test } from 'vitest';
import { shownParams } from './params';

test('parameters of a sentence are shown as people read them', () => {
  const params = {
    until: '2022-01-10',
    totalCenti: 9450,
    floorCenti: 0,
    shareBps: 7778,
    year: 2021,
    count: 1240,
    name: 'Trường Chính trị',
  };
  expect(shownParams(params)).toEqual({
    until: '10/01/2022',
    totalCenti: '94,50',
    floorCenti: '0,00',
    shareBps: '77,8%',
    year: 2021,
    count: 1240,
    name: 'Trường Chính trị',
  });
  expect(shownParams()).toEqual({});
});

test('a text that only contains a day stays as it is', () => {
  expect(shownParams({ number: '01/2022-01-10', on: '2022-01-10 ' })).toEqual({
    number: '01/2022-01-10',
    on: '2022-01-10 ',
  });
});
