import { expect, test } from 'vitest';
import { appointmentsOn, appointmentTo, type ActorFacts } from './actor';

const person: ActorFacts = {
  kind: 'person',
  personId: 'p',
  name: 'Hiệu trưởng',
  appointments: [
    { office: 'officer', agencyId: 'TCT', post: 'Chuyên viên', from: '2015-01-01', to: '2019-12-31' },
    { office: 'head', agencyId: 'TCT', post: 'Hiệu trưởng', from: '2020-01-01', to: null },
    { office: 'admin', agencyId: null, post: 'Quản trị', from: '2021-01-01', to: '2022-01-10' },
  ],
};

test('a person holds what is in force on the day, first and last day included', () => {
  expect(appointmentsOn(person, '2019-12-31').map(({ post }) => post)).toEqual(['Chuyên viên']);
  expect(appointmentsOn(person, '2022-01-10').map(({ post }) => post)).toEqual(['Hiệu trưởng', 'Quản trị']);
  expect(appointmentsOn(person, '2014-12-31')).toEqual([]);
});

test('an appointment is found by its office, and its agency where one is named', () => {
  expect(appointmentTo(person, 'head', '2022-01-10')?.post).toBe('Hiệu trưởng');
  expect(appointmentTo(person, 'head', '2022-01-10', 'BTC')).toBeNull();
  expect(appointmentTo(person, 'admin', '2022-01-10', null)?.post).toBe('Quản trị');
  expect(appointmentTo(person, 'admin', '2022-01-11')).toBeNull();
});
