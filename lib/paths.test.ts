import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paths, placeOf } from './paths';

const year = { bloc: 'khoi-dang-tinh', year: 2021 };

test('bloc and year are always in the path, under their slug and number', () => {
  expect(placeOf({ bloc: { slug: 'khoi-dang-tinh' }, year: 2021 })).toEqual(year);
  expect([
    paths.year(year),
    paths.plan(year),
    paths.newNomination(year),
    paths.nomination(year, 3),
    paths.ballot(year, 1),
  ]).toEqual([
    '/blocs/khoi-dang-tinh/2021',
    '/blocs/khoi-dang-tinh/2021/plan',
    '/blocs/khoi-dang-tinh/2021/nominations/new',
    '/blocs/khoi-dang-tinh/2021/nominations/3',
    '/blocs/khoi-dang-tinh/2021/ballots/1',
  ]);
  expect([paths.sheet(year, 'truong-chinh-tri-tinh'), paths.registration(year, 'truong-chinh-tri-tinh')]).toEqual([
    '/blocs/khoi-dang-tinh/2021/results/truong-chinh-tri-tinh',
    '/blocs/khoi-dang-tinh/2021/covenant/registrations/truong-chinh-tri-tinh',
  ]);
  expect([paths.bulletin(year), paths.hall(year)]).toEqual([
    '/bulletins/khoi-dang-tinh/2021',
    '/hall/khoi-dang-tinh/2021',
  ]);
});

/** The addresses that pages and handlers of `app` answer at, as patterns. */
function answered(): RegExp[] {
  const files = readdirSync(new URL('../app', import.meta.url), { recursive: true, encoding: 'utf8' });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const parts = file
        .split('/')
        .slice(0, -1)
        .filter((part) => !part.startsWith('('));
      return new RegExp(`^/${parts.map((part) => (part.startsWith('[') ? '[^/]+' : part)).join('/')}$`);
    });
}

test('every address is answered', () => {
  const all = [
    ...Object.values(paths).filter((path) => typeof path === 'string'),
    ...[
      paths.year,
      paths.members,
      paths.joinMember,
      paths.composition,
      paths.plan,
      paths.covenant,
      paths.progress,
      paths.results,
      paths.resultsImport,
    ].map((at) => at(year)),
    ...[paths.ranking, paths.nominations, paths.newNomination, paths.conference, paths.leadership, paths.documents].map(
      (at) => at(year),
    ),
    ...[paths.reviewQueue, paths.nominationComparison, paths.ballotGroups].map((at) => at(year)),
    ...[paths.bulletin, paths.hall, paths.covenantEvents, paths.calendar].map((at) => at(year)),
    ...[paths.registration, paths.sheet].map((at) => at(year, 'truong-chinh-tri-tinh')),
    ...[paths.nomination, paths.ballot, paths.annex, paths.annexEvents].map((at) => at(year, 1)),
    paths.agency('x'),
    paths.adminBloc('x'),
    paths.outsideBlocs(),
    paths.outsideBlocs('2025-03-01'),
    paths.compareBlocs(),
    paths.compareBlocs(2025),
    paths.bloc('x'),
    paths.adminPerson('id'),
    paths.file('id'),
    paths.invitation('token'),
    paths.regulations(),
    paths.regulations('2022-01-10'),
    paths.signatures('id'),
    paths.calendarMove(year, 'selfScore', '2021-11-20'),
    paths.calendarHang(year, 'selfScore', null),
    paths.calendarHang(year, 'selfScore', { on: 'midYear', afterDays: 3 }),
    paths.calendarFeed('token'),
  ];
  const routes = answered();
  expect(all.filter((path) => !routes.some((route) => route.test(path.split('?')[0] ?? '')))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});
