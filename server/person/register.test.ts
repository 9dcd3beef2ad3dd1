import { eq, inArray } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { appointments, people } from '@/db/schema/person';
import { may } from '@/domain/rights/may';
import { getBlocYear } from '../bloc/queries';
import { at } from '../sample/run';
import { openWorld, type World } from '../testing/world';
import { appointPerson, endAppointment } from './appoint';
import { findActor } from './actor';
import { listAppointments, listPeople } from './queries';
import { registerPeople, type RegisterPersonInput } from './register';
import { openSession } from './sign-in';
import { eventsOf, idOf } from './testing';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.close());

const now = at('2022-01-10', '14:00');
const refused = (code: string, field?: string) => ({ refusal: { code, ...(field ? { field } : {}) } });
const newcomer = (
  email: string,
  changes: Partial<RegisterPersonInput['appointments'][number]> = {},
): RegisterPersonInput => ({
  name: 'Chuyên viên mới',
  email,
  appointments: [
    {
      office: 'officer',
      agencyId: world.agency('TCT').id,
      post: 'Chuyên viên',
      from: '2022-01-01',
      paperRef: 'QĐ 12',
      ...changes,
    },
  ],
});
const peopleAt = (...emails: string[]) => world.store.read.select().from(people).where(inArray(people.email, emails));

describe('registering people', () => {
  test('keeps the person without a password, with the first appointment and its ground', async () => {
    const [person] = await world.do(registerPeople, world.admin, [newcomer('Moi@TCT.vn')]);
    expect(await peopleAt('moi@tct.vn')).toMatchObject([
      { id: person?.id, passwordHash: null, disabledAt: null, createdAt: now },
    ]);
    expect(await listAppointments(world.store.read, person?.id ?? '')).toMatchObject([
      { office: 'officer', from: '2022-01-01', to: null, paperRef: 'QĐ 12' },
    ]);
    expect((await eventsOf(world, 'person.registered'))[0]).toMatchObject({
      actorId: idOf(world.admin),
      details: { emails: ['moi@tct.vn'] },
    });
  });

  test('under an address that is taken is refused at the field, whatever its letters, and nobody of the list is kept', async () => {
    const before = await world.store.read.$count(appointments);
    const taken = [newcomer('mot@tct.vn'), newcomer('THU-TRUONG.tct@mau.example')];
    await expect(world.do(registerPeople, world.admin, taken)).rejects.toMatchObject({
      ...refused('person.emailTaken', 'email'),
      forbidden: false,
    });
    await expect(
      world.do(registerPeople, world.admin, [newcomer('hai@tct.vn'), newcomer('hai@tct.vn')]),
    ).rejects.toMatchObject(refused('person.emailTaken', 'email'));
    expect(await peopleAt('mot@tct.vn', 'hai@tct.vn')).toEqual([]);
    expect(await world.store.read.$count(appointments)).toBe(before);
  });

  test('twice at once under one address keeps one', async () => {
    const answers = await Promise.allSettled(
      [1, 2, 3].map(() => world.do(registerPeople, world.admin, [newcomer('moi@tct.vn')])),
    );
    expect(answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []))).toMatchObject([
      refused('person.emailTaken', 'email'),
      refused('person.emailTaken', 'email'),
    ]);
    expect(await peopleAt('moi@tct.vn')).toHaveLength(1);
  });

  test('asks for an agency where the office has one, and for none where it stands above', async () => {
    const none = newcomer('a@tct.vn', { agencyId: null });
    await expect(world.do(registerPeople, world.admin, [none])).rejects.toMatchObject(
      refused('person.agencyNeeded', 'agencyId'),
    );
    const above = newcomer('a@tct.vn', { office: 'provincial' });
    await expect(world.do(registerPeople, world.admin, [above])).rejects.toMatchObject(
      refused('person.noAgencyWanted', 'agencyId'),
    );
    await world.do(registerPeople, world.admin, [newcomer('a@tct.vn', { office: 'provincial', agencyId: null })]);
  });

  test('is for the administrator', async () => {
    for (const actor of [world.provincial, world.head('TCT')])
      await expect(world.do(registerPeople, actor, [newcomer('a@tct.vn')])).rejects.toMatchObject({
        ...refused('rights.notAppointed'),
        forbidden: true,
      });
    expect(await peopleAt('a@tct.vn')).toEqual([]);
  });
});

describe('outside the days of the agency', () => {
  const of = (changes: Partial<RegisterPersonInput['appointments'][number]>) =>
    newcomer('moi@duk.vn', { agencyId: world.agency('DUK').id, to: '2025-02-28', ...changes });

  test.each([
    ['before it existed', { from: '2003-12-31' }, 'person.beforeAgency', 'from'],
    ['after it ended', { from: '2025-03-01', to: null }, 'person.afterAgency', 'from'],
    ['beyond its last day', { to: '2025-03-01' }, 'person.afterAgency', 'to'],
    ['without an end', { to: null }, 'person.agencyEnds', 'to'],
  ] as const)(
    'nobody is registered or appointed %s: refused at the field, nothing written',
    async (_, days, code, field) => {
      await expect(world.do(registerPeople, world.admin, [of(days)])).rejects.toMatchObject({
        refusal: { code, field },
      });
      expect(await peopleAt('moi@duk.vn')).toEqual([]);
      const officer = idOf(world.officer('TCT'));
      const before = await listAppointments(world.store.read, officer);
      const [seat] = of(days).appointments;
      if (!seat) throw new Error('No appointment');
      const next = { ...seat, personId: officer, paperRef: null };
      await expect(world.do(appointPerson, world.admin, next)).rejects.toMatchObject({ refusal: { code, field } });
      expect(await listAppointments(world.store.read, officer)).toEqual(before);
    },
  );

  test('within them somebody is, and no appointment ends after its agency', async () => {
    const [person] = await world.do(registerPeople, world.admin, [of({})]);
    const [held] = await listAppointments(world.store.read, person?.id ?? '');
    expect(held).toMatchObject({ from: '2022-01-01', to: '2025-02-28' });
    await expect(
      world.do(endAppointment, world.admin, { appointmentId: held?.id ?? '', to: '2025-03-01', paperRef: null }),
    ).rejects.toMatchObject(refused('person.afterAgency', 'to'));
  });

  test('the same office twice in one registration is refused too', async () => {
    const [seat] = newcomer('hai@tct.vn').appointments;
    if (!seat) throw new Error('No appointment');
    await expect(
      world.do(registerPeople, world.admin, [{ ...newcomer('hai@tct.vn'), appointments: [seat, seat] }]),
    ).rejects.toMatchObject(refused('person.alreadyAppointed', 'office'));
  });
});

describe('appointing', () => {
  const seat = (code: string, from = '2022-01-10') => ({
    personId: idOf(world.officer('TCT')),
    office: 'head' as const,
    agencyId: world.agency(code).id,
    post: 'Phó Hiệu trưởng phụ trách',
    from,
    paperRef: 'QĐ 15-QĐ/TU',
  });
  const mayStillSign = async (sessionId: string, when: Date) => {
    const actor = await findActor(world.store.read, sessionId, when);
    const year = await getBlocYear(world.store.read, world.plan, when);
    return actor !== null && may(actor, 'covenant.signed', year, { agencyId: world.agency('TCT').id }).ok;
  };

  test('gives the right from its day on, in a session already open, and takes it with the last day', async () => {
    const officer = world.officer('TCT');
    const session = await world.do(openSession, officer, { personId: idOf(officer), browser: '' });
    expect(await mayStillSign(session, now)).toBe(false);
    const { appointmentId } = await world.do(appointPerson, world.admin, seat('TCT'));
    expect(await mayStillSign(session, now)).toBe(true);
    expect(await eventsOf(world, 'person.appointed')).toMatchObject([
      {
        actorId: idOf(world.admin),
        subjectId: idOf(officer),
        details: { appointmentId, office: 'head', from: '2022-01-10', paperRef: 'QĐ 15-QĐ/TU' },
      },
    ]);
    await world.do(endAppointment, world.admin, { appointmentId, to: '2022-01-10', paperRef: 'QĐ 16-QĐ/TU' });
    expect(await mayStillSign(session, at('2022-01-10', '20:00'))).toBe(true);
    const nextDay = await world.do(openSession, officer, { personId: idOf(officer), browser: '' }, at('2022-01-11'));
    expect(await mayStillSign(nextDay, at('2022-01-11'))).toBe(false);
    expect(await eventsOf(world, 'person.dismissed')).toMatchObject([
      {
        subjectId: idOf(officer),
        details: { appointmentId, office: 'head', to: '2022-01-10', paperRef: 'QĐ 16-QĐ/TU' },
      },
    ]);
  });

  test('the same office twice is refused, at once or one after the other', async () => {
    const answers = await Promise.allSettled([1, 2].map(() => world.do(appointPerson, world.admin, seat('TCT'))));
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await expect(world.do(appointPerson, world.admin, seat('TCT', '2022-06-01'))).rejects.toMatchObject(
      refused('person.alreadyAppointed', 'office'),
    );
    await world.do(appointPerson, world.admin, seat('BTC'));
    expect(await listAppointments(world.store.read, idOf(world.officer('TCT')))).toHaveLength(3);
  });

  test('an end is brought forward, not put off; the row and its past stay', async () => {
    const { appointmentId } = await world.do(appointPerson, world.admin, seat('TCT'));
    const end = (to: string) => world.do(endAppointment, world.admin, { appointmentId, to, paperRef: null });
    await expect(end('2022-01-09')).rejects.toMatchObject(refused('person.endsBeforeStart', 'to'));
    await end('2022-06-30');
    await expect(end('2022-12-31')).rejects.toMatchObject(refused('person.endsAlready', 'to'));
    await end('2022-03-31');
    const [row] = await world.store.read.select().from(appointments).where(eq(appointments.id, appointmentId));
    expect(row).toMatchObject({ from: '2022-01-10', to: '2022-03-31', paperRef: 'QĐ 15-QĐ/TU' });
    await world.do(appointPerson, world.admin, seat('TCT', '2022-04-01'));
  });

  test('nobody ends an appointment of their own', async () => {
    const [own] = await listAppointments(world.store.read, idOf(world.admin));
    await expect(
      world.do(endAppointment, world.admin, { appointmentId: own?.id ?? '', to: '2022-01-10', paperRef: null }),
    ).rejects.toMatchObject(refused('person.notYourOffice'));
  });

  test('both are for the administrator', async () => {
    const [held] = await listAppointments(world.store.read, idOf(world.head('TCT')));
    for (const actor of [world.provincial, world.head('UBKT')]) {
      await expect(world.do(appointPerson, actor, seat('TCT'))).rejects.toMatchObject({
        ...refused('rights.notAppointed'),
        forbidden: true,
      });
      await expect(
        world.do(endAppointment, actor, { appointmentId: held?.id ?? '', to: '2022-01-10', paperRef: null }),
      ).rejects.toMatchObject({ forbidden: true });
    }
    expect(await listAppointments(world.store.read, idOf(world.head('TCT')))).toEqual([held]);
  });

  test('the list of people has one row per appointment, the ended ones too', async () => {
    const { appointmentId } = await world.do(appointPerson, world.admin, seat('TCT'));
    await world.do(endAppointment, world.admin, { appointmentId, to: '2022-01-10', paperRef: null });
    const rows = (await listPeople(world.store.read)).filter(({ personId }) => personId === idOf(world.officer('TCT')));
    expect(new Map(rows.map(({ office, to }) => [office, to]))).toEqual(
      new Map([
        ['head', '2022-01-10'],
        ['officer', null],
      ]),
    );
  });
});
