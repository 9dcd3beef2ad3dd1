import { expect, test } from 'vitest';
import { approvableActs } from '@/domain/approval/approve';
import { ofComposition } from '@/domain/desk/composition';
import { ofEndedAgencies, ofInstallation } from '@/domain/desk/installation';
import { ofRotation } from '@/domain/desk/rotation';
import { tasksOf } from '@/domain/desk/tasks';
import { people } from '@/domain/desk/testing';
import { plan, review } from '@/domain/desk/testing-moments';
import en from '@/messages/en.json';
import vi from '@/messages/vi.json';

test('every task of the year has its sentence in both languages, and every sentence its task', () => {
  const tasks = [...review, ...plan].flatMap(([, year, standing]) =>
    Object.values(people).flatMap((actor) => [
      ...tasksOf(actor, year, {
        ...standing,
        approvals: approvableActs.map((act) => ({ act, askedAgencyId: 'UBKT', askedAt: new Date() })),
      }),
      ...ofComposition(actor, year, { dissolvedOn: null }),
      ...ofInstallation(actor, year.on, { invitedAt: [new Date()], forgottenAt: [new Date()] }),
      ...ofRotation(actor, year, [{ heirAgencyId: 'BTC', on: '2021-03-01', ancestorAgencyIds: ['BTG'] }]),
      ...ofEndedAgencies(actor, year.on, [new Date()]),
    ]),
  );
  const codes = [...new Set(tasks.map(({ code }) => code))].toSorted();
  for (const messages of [vi, en]) expect(Object.keys(messages.desk.tasks).toSorted()).toEqual(codes);
});
