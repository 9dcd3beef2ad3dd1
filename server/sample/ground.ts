import { departmentAgencies, mergersOf2025, partyAgencies } from '@/db/sample/agencies';
import {
  deputyUnderMandate,
  headPosts,
  officePosts,
  peopleAbove,
  personWithTwoHats,
  secretaryAgencies,
  tellerAgencies,
} from '@/db/sample/people';
import type { Reader, Store } from '@/db/client';
import { registerAgencies } from '../agency/register';
import { succeedAgencies } from '../agency/succeed';
import { systemActor, type Actor } from '../context';
import { listAgencies } from '../agency/queries';
import { listActors } from '../person/actor';
import { registerPeople, type RegisterPersonInput } from '../person/register';
import { layLaw } from '../regulation/lay';
import { at, type Run } from './run';

type SampleAgency = (typeof partyAgencies | typeof departmentAgencies)[number];

/** Who and what every bloc of the sample stands on: agencies, people by their post, rules and catalogue. */
export type Ground = {
  readonly agencyId: (code: string) => string;
  readonly agencyName: (code: string) => string;
  readonly head: (code: string) => Actor;
  readonly officer: (code: string) => Actor;
  readonly secretary: (code: string) => Actor;
  readonly tellers: readonly Actor[];
  /** Somebody with an office in each bloc. */
  readonly twoHats: Actor;
  /** The deputy of the Political School. */
  readonly deputy: Actor;
  readonly provincial: Actor;
  readonly admin: Actor;
};

const founding = at('2011-07-01');

/** Writes the ground into an empty database. */
export async function layGround(store: Store, run: Run): Promise<Ground> {
  await layLaw(store, founding);
  const all: readonly SampleAgency[] = [...partyAgencies, ...departmentAgencies];
  const agencies = await run(
    registerAgencies,
    systemActor,
    all.map(({ slug, code, kind, name, shortName, from, to }, position) => ({
      slug,
      code,
      kind,
      position,
      versions: [{ name, shortName, from, to }],
    })),
    founding,
  );
  const agencyIds = new Map(agencies.map(({ code, id }) => [code, id]));
  const agencyId = (code: string) => known(agencyIds, code);
  for (const { from, to, kind, on } of mergersOf2025)
    await run(
      succeedAgencies,
      systemActor,
      { fromAgencyIds: from.map(agencyId), toAgencyId: to && agencyId(to), kind, on },
      at(on),
    );

  await run(registerPeople, systemActor, everyone(all, agencyId), founding);
  return findGround(store.read);
}

/** The same ground, read back from a sample that stands already. */
export async function findGround(reader: Reader): Promise<Ground> {
  const agencies = await listAgencies(reader);
  const actors = await listActors(reader);
  const ids = new Map(agencies.map(({ code, id }) => [code, id]));
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const actor = (email: string) => known(actors, email);
  return {
    agencyId: (code) => known(ids, code),
    agencyName: (code) => known(names, code),
    head: (code) => actor(emailOf('thu-truong', code)),
    officer: (code) => actor(emailOf('chuyen-vien', code)),
    secretary: (code) => actor(emailOf('thu-ky', code)),
    tellers: tellerAgencies.map((code) => actor(emailOf('kiem-phieu', code))),
    twoHats: actor(personWithTwoHats.email),
    deputy: actor(deputyUnderMandate.email),
    provincial: actor('so-noi-vu@mau.example'),
    admin: actor('quan-tri@mau.example'),
  };
}

const emailOf = (office: string, code: string) => `${office}.${code.toLowerCase()}@mau.example`;

function everyone(agencies: readonly SampleAgency[], agencyId: (code: string) => string): RegisterPersonInput[] {
  const people: RegisterPersonInput[] = peopleAbove.map(({ office, name, post, email }) => ({
    name,
    email,
    appointments: [{ office, agencyId: null, post, from: '2011-07-01' }],
  }));
  for (const { code, name, from, to } of agencies) {
    const appoint = (office: 'officer' | 'head' | 'secretary', post: string, mail: string) =>
      people.push({
        name: `${post}, ${name}`,
        email: emailOf(mail, code),
        appointments: [{ office, agencyId: agencyId(code), post, from, to }],
      });
    appoint('head', headPosts[code] ?? 'Thủ trưởng', 'thu-truong');
    appoint('officer', officePosts.officer, 'chuyen-vien');
    if (secretaryAgencies.some((one) => one === code)) appoint('secretary', officePosts.secretary, 'thu-ky');
    if (tellerAgencies.some((one) => one === code)) appoint('officer', officePosts.teller, 'kiem-phieu');
  }
  const { name, email, from, appointments } = personWithTwoHats;
  const hats = appointments.map(({ code, post }) => ({
    office: 'officer' as const,
    agencyId: agencyId(code),
    post,
    from,
  }));
  const { code, ...deputy } = deputyUnderMandate;
  const seat = { office: 'officer' as const, agencyId: agencyId(code), post: deputy.post, from: deputy.from };
  return [
    ...people,
    { name, email, appointments: hats },
    { name: deputy.name, email: deputy.email, appointments: [seat] },
  ];
}

function known<T>(map: ReadonlyMap<string, T>, key: string): T {
  const value = map.get(key);
  if (value === undefined) throw new Error(`The sample has no ${key}`);
  return value;
}
