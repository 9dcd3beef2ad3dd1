import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '@/db/client';
import { migrateStore } from '@/db/migrate';
import { makeTestPlace } from '@/db/testing';
import { registerAgencies } from '../agency/register';
import { composeYear } from '../bloc/found';
import { listScopes } from '../bloc/queries';
import { readCovenant } from '../covenant/read';
import { signCovenant } from '../covenant/sign';
import { foundDepartments } from '../sample/departments-bloc';
import { layGround, type Ground } from '../sample/ground';
import { foundRehearsal, rehearsalSlug, resetRehearsal } from '../sample/rehearsal';
import { at, runIn, type Run } from '../sample/run';
import { partySlug, walkTheArticle } from '../sample/years-2021-2022';
import { readStandings } from '../standing/standing';
import { findPlace, listPlaces, scopesAt, standingsAt, yearsAt } from './bloc-years';

const now = at('2022-01-10', '14:00');

/** One database, opened by two processes of ours; the second only reads. */
let here: Store;
let there: Store;
let remove: () => Promise<void>;
let ground: Ground;
let run: Run;

beforeAll(async () => {
  const made = await makeTestPlace();
  remove = made.remove;
  await migrateStore(made.place);
  [here, there] = [await openStore(made.place), await openStore(made.place)];
  run = runIn(here, () => now);
  ground = await layGround(here, run);
});

afterAll(async () => {
  await Promise.all([here.close(), there.close()]);
  await remove();
});

async function remembered({ read }: Store, slug: string) {
  const found = await Promise.all([findPlace(read, slug, 2021), findPlace(read, slug, 2022)]);
  const places = found.flatMap((place) => place ?? []);
  const [place] = places;
  return {
    places,
    scopes: await scopesAt(read, places, now),
    standings: await standingsAt(read, places),
    years: place ? await yearsAt(read, place) : [],
  };
}

/** The rows themselves, in the order of the ids. */
async function written(ids: readonly string[]) {
  const scopes = new Map((await listScopes(here.read, ids, now)).map((scope) => [scope.id, scope]));
  return { scopes: ids.flatMap((id) => scopes.get(id) ?? []), standings: await readStandings(here.read, ids) };
}

describe('what is remembered of a bloc year', () => {
  test('after every act of the year it is what the rows say, in both processes', async () => {
    let acts = 0;
    let kept = 0;
    const watched: Run = async (verb, actor, input, moment) => {
      const before = await remembered(there, partySlug);
      const outcome = await run(verb, actor, input, moment);
      const [seenThere, seenHere] = [await remembered(there, partySlug), await remembered(here, partySlug)];
      const truth = await written(seenThere.places.map(({ id }) => id));
      for (const { scopes, standings } of [seenThere, seenHere])
        expect({ scopes, standings }, `after ${verb.name}`).toEqual(truth);
      acts += 1;
      // A hall that reads and signs does not have its members read anew for each.
      if ([readCovenant.name, signCovenant.name].includes(verb.name)) {
        expect(seenThere.scopes[0]?.everybody, `after ${verb.name}`).toBe(before.scopes[0]?.everybody);
        kept += 1;
      }
      return outcome;
    };
    await walkTheArticle(here, watched, ground);
    expect(acts).toBeGreaterThan(80);
    expect(kept).toBeGreaterThan(9);
  }, 120_000);

  test('an act seen by one process is seen by the other, and what nobody changed is read once', async () => {
    const before = await remembered(there, partySlug);
    const [scope] = before.scopes;
    expect((await remembered(there, partySlug)).standings.get(scope?.id ?? '')).toBe(
      before.standings.get(scope?.id ?? ''),
    );
    await run(composeYear, ground.provincial, {
      blocId: scope?.blocId ?? '',
      year: 2023,
      namesOn: '2023-01-01',
      agencyIds: [ground.agencyId('TCT')],
      leadership: [],
    });
    const after = await remembered(there, partySlug);
    expect(after.years).toEqual([2023, 2022, 2021]);
    expect(after.scopes.map(({ presentAgencyIds }) => presentAgencyIds)).toEqual([
      [ground.agencyId('TCT')],
      [ground.agencyId('TCT')],
    ]);
  });

  test('the register of agencies concerns the names of the members and not where the year stands', async () => {
    const before = await remembered(here, partySlug);
    const version = { name: 'Báo mới', shortName: 'Báo mới', from: '2022-01-01', to: null };
    await run(registerAgencies, ground.provincial, [
      { slug: 'bao-moi', code: 'BM', kind: 'press', position: 99, versions: [version] },
    ]);
    const after = await remembered(here, partySlug);
    expect(after.scopes[0]?.members).not.toBe(before.scopes[0]?.members);
    expect(after.standings.get(after.scopes[0]?.id ?? '')).toBe(before.standings.get(before.scopes[0]?.id ?? ''));
  });

  test('the day is that of the asking', async () => {
    const { places } = await remembered(here, partySlug);
    const days = await Promise.all(
      [at('2022-01-10'), at('2022-01-11')].map((moment) => scopesAt(here.read, places, moment)),
    );
    expect(days.map(([scope]) => scope?.on)).toEqual(['2022-01-10', '2022-01-11']);
  });

  test('a rehearsal that was reset gives its address to a new bloc at once', async () => {
    const first = await foundRehearsal(run, ground);
    expect((await remembered(there, rehearsalSlug)).scopes.map(({ blocId }) => blocId)).toEqual([
      first.blocId,
      first.blocId,
    ]);
    await resetRehearsal(here, ground.admin, rehearsalSlug);
    const { scopes } = await remembered(there, rehearsalSlug);
    expect(scopes).toHaveLength(2);
    expect(scopes.every(({ blocId, bloc }) => blocId !== first.blocId && bloc.replacedAt === null)).toBe(true);
    const replaced = (await remembered(there, `${rehearsalSlug}-${first.blocId}`)).scopes[0];
    expect(replaced?.bloc.replacedAt).toBeInstanceOf(Date);
  });
});

describe('where a person may have to look', () => {
  test('in the blocs their agency ever belonged to, not in a rehearsal that was replaced; everywhere for the offices above', async () => {
    await foundDepartments(run, ground, at('2026-11-23'));
    const slugs = async (actor: Ground['provincial']) => [
      ...new Set((await listPlaces(here.read, actor)).map(({ bloc }) => bloc.slug)),
    ];
    expect(await slugs(ground.officer('UBKT'))).toEqual([rehearsalSlug, partySlug]);
    const all = await slugs(ground.provincial);
    expect(all).toHaveLength(3);
    expect(await slugs(ground.head('STC'))).toEqual(all.filter((slug) => slug !== rehearsalSlug && slug !== partySlug));
  });

  test('nowhere for an address that does not exist', async () => {
    expect(await findPlace(here.read, 'khoi-khong-co', 2021)).toBeNull();
    expect(await findPlace(here.read, partySlug, 1999)).toBeNull();
  });
});
