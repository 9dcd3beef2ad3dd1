import { readdirSync } from 'node:fs';
import { defineConfig, type OxlintOverride } from 'oxlint';
import manifest from './package.json' with { type: 'json' };

type Pattern = {
  group?: string[];
  regex?: string;
  importNames?: string[];
  allowTypeImports?: boolean;
  message: string;
};

const rooms = ['app', 'components', 'server', 'db', 'domain', 'lib', 'papers', 'messages', 'e2e', 'proof', 'scripts'];

/** Imports go down: app → components → server → db → domain, with lib for all. What is not named is closed. */
function onlyRooms(open: readonly string[], message: string): Pattern {
  const closed = rooms.filter((room) => !open.includes(room));
  return { regex: `^(@/|(\\.\\./)+)(${closed.join('|')})(/|$)`, message };
}

function onlyPackages(open: readonly string[], message: string): Pattern {
  const closed = Object.keys(manifest.dependencies).filter((name) => !open.includes(name));
  return { regex: `^(node:.*|(${closed.join('|')})(/.*)?)$`, message };
}

const noPackages = (closed: readonly string[], message: string): Pattern => ({
  regex: `^(${closed.join('|')})(/.*)?$`,
  message,
});

const session = noPackages(['next-auth'], 'Chỉ server/session.ts biết next-auth: hãy dùng các hàm của nó.');
const drivers = noPackages(
  ['better-sqlite3', 'postgres'],
  'Chỉ db/ biết trình điều khiển cơ sở dữ liệu: hãy dùng Store của db/client.',
);
const dialects: Pattern = {
  regex: '^drizzle-orm/(pg|sqlite)-core',
  message: 'Chỉ db/columns biết hai phương ngữ: hãy dùng @/db/columns.',
};
const postgresOnly: Pattern = {
  group: ['drizzle-orm'],
  importNames: ['ilike', 'notIlike', 'arrayContains', 'arrayContained', 'arrayOverlaps'],
  message: 'SQLite không có phép này: hãy so sánh trên cột đã gấp (lib/fold).',
};
const orm = noPackages(['drizzle-orm'], 'Câu truy vấn nằm ở server/<danh từ>/queries.ts hoặc trong động từ của nó.');
const web = noPackages(
  ['next', 'react', 'react-dom', 'next-intl', '@base-ui/react'],
  'Tầng này chạy được không cần Next và React.',
);
const loadersStay: Pattern = {
  group: ['@/server/**', '!@/server/*/', '!@/server/*/*actions'],
  allowTypeImports: true,
  message: 'Thành phần nhận dữ liệu qua thuộc tính; từ server chỉ nhập actions, hoặc nhập kiểu.',
};
const oneDoor: Pattern = {
  group: ['@/server/**', '!@/server/*/', '!@/server/*/*loaders', '!@/server/*/*actions', '!@/server/session'],
  allowTypeImports: true,
  message: 'Trang đọc qua loaders và đổi qua actions; động từ và câu truy vấn ở sau chúng.',
};
const longWay: Pattern = {
  regex: `^(\\.\\./)+(${rooms.join('|')})(/|$)`,
  message: 'Giữa các phòng hãy dùng @/ thay cho ../..',
};

const everywhere = [session, drivers, dialects, postgresOnly, longWay];

function imports(files: string[], patterns: readonly Pattern[], without: readonly Pattern[] = []): OxlintOverride {
  const kept = [...everywhere.filter((pattern) => !without.includes(pattern)), ...patterns];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: kept }] } };
}

const libMayKnow = 'lib/ chỉ nhập lib và domain/shared.';
const otherNouns = readdirSync('domain').filter((noun) => noun !== 'shared');
const serverRooms = onlyRooms(
  ['server', 'db', 'domain', 'lib', 'papers'],
  'server/ chỉ nhập server, db, domain, lib, papers.',
);
const componentRooms = onlyRooms(
  ['components', 'domain', 'lib', 'messages', 'server'],
  'components/ chỉ nhập components, domain, lib, messages và actions của server.',
);

const appRooms = onlyRooms(
  ['app', 'components', 'server', 'domain', 'lib', 'messages', 'papers'],
  'app/ chỉ nhập components, server, domain, lib, messages.',
);

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'react', 'nextjs', 'jsx-a11y', 'vitest', 'promise'],
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['node_modules/**', '.next/**', 'data/**', 'next-env.d.ts'],
  rules: {
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/ban-ts-comment': 'error',
    'typescript/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    'import/no-cycle': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
    'no-empty': 'error',
    // A table that becomes a list on a phone loses its meaning unless each part says its role.
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/no-interactive-element-to-noninteractive-role': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // A property test says what follows in each case.
    'vitest/no-conditional-expect': 'off',
    'vitest/require-to-throw-message': 'off',
    // Letters are NFC here.
    'typescript/no-misused-spread': 'off',
    'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'], location: 'anywhere' }],
    'no-restricted-imports': ['error', { patterns: everywhere }],
  },
  overrides: [
    imports(
      ['domain/**'],
      [
        onlyRooms(
          ['domain', 'lib'],
          'domain/ là luật thuần: chỉ nhập domain, zod, diff, lib/fold, lib/format và lib/remember.',
        ),
        {
          group: ['@/lib/*', '!@/lib/fold', '!@/lib/format', '!@/lib/remember'],
          message: 'Trong lib, luật chỉ dùng fold, format và remember: chúng thuần.',
        },
        onlyPackages(
          ['zod', 'diff'],
          'domain/ là luật thuần: không chờ, không đồng hồ, không cơ sở dữ liệu; chỉ zod và diff.',
        ),
      ],
    ),
    imports(
      ['lib/**'],
      [
        onlyRooms(['lib', 'domain'], libMayKnow),
        { regex: `^@/domain/(${otherNouns.join('|')})(/|$)`, message: libMayKnow },
        { ...web, allowTypeImports: true },
        orm,
      ],
    ),
    imports(['db/**'], [onlyRooms(['db', 'domain', 'lib'], 'db/ chỉ nhập db, domain, lib.'), web], [drivers, longWay]),
    imports(
      ['db/columns/**', 'db/client.ts'],
      [onlyRooms(['db', 'domain', 'lib'], 'db/ chỉ nhập db, domain, lib.'), web],
      [drivers, dialects],
    ),
    imports(['papers/**'], [onlyRooms(['papers', 'domain', 'lib'], 'papers/ chỉ nhập papers, domain, lib.'), web, orm]),
    imports(['server/**'], [serverRooms, web]),
    imports(['server/action.ts', 'server/*/*loaders.ts', 'server/*/*actions.ts'], [serverRooms]),
    imports(['server/session.ts'], [serverRooms], [session]),
    imports(['components/**'], [componentRooms, loadersStay, orm]),
    imports(
      ['components/ui/**'],
      [onlyRooms(['components', 'lib'], 'components/ui không biết từ nào của ngành: chỉ nhập lib.'), orm],
    ),
    imports(['app/**', 'proxy.ts'], [appRooms, oneDoor, orm]),
    // What is not a page has no loader of its own: it asks, performs and answers.
    imports(['app/api/**', 'app/**/route.ts'], [appRooms, orm]),
    imports(['app/api/auth/**'], [appRooms, orm], [session]),
    // A journey signs in by a session of its own; Playwright's `use` is no hook of React.
    imports(['e2e/**'], [], [session]),
    // Proofs also measure against the bare engine.
    imports(['proof/**'], [], [session, drivers, dialects]),
    { files: ['e2e/**'], rules: { 'react/rules-of-hooks': 'off', 'no-empty-pattern': 'off' } },
  ],
});
