import autocannon from 'autocannon';

/** A main page of the site, by the name that `npm run bench -- NAME` takes. */
export const pages = [
  { name: 'year', path: '/blocs/khoi-dang-tinh/2022' },
  { name: 'desk', path: '/desk' },
] as const;

export type Ratio = {
  readonly name: string;
  readonly path: string;
  /** Rows of tables and lists in the page's HTML; the bare page has as many. */
  readonly rows: number;
  readonly bytes: number;
  /** Requests per second, medians over the rounds. */
  readonly ours: number;
  readonly bare: number;
};

type Target = { readonly url: string; readonly cookie: string };

const rounds = 5;
const connections = 10;
/** Seconds. */
const warmUp = 3;
const round = 3;

/** Requests per second of one page, beside a bare page with as many rows: in turns, so that a busy machine slows both. */
export async function measurePage(
  { name, path }: (typeof pages)[number],
  site: Target,
  bareUrl: string,
): Promise<Ratio> {
  const html = await readPage(site, path);
  const rows = html.match(/<(tr|li)[\s>]/g)?.length ?? 0;
  const ours = { url: site.url + path, cookie: site.cookie };
  const bare = { url: `${bareUrl}/?rows=${rows}`, cookie: '' };
  for (const target of [ours, bare]) await load(target, warmUp);
  const [oursSeen, bareSeen]: [number[], number[]] = [[], []];
  for (let i = 0; i < rounds; i += 1) {
    oursSeen.push(await load(ours, round));
    bareSeen.push(await load(bare, round));
  }
  return { name, path, rows, bytes: Buffer.byteLength(html), ours: median(oursSeen), bare: median(bareSeen) };
}

async function readPage({ url, cookie }: Target, path: string): Promise<string> {
  const answer = await fetch(url + path, { headers: { cookie }, redirect: 'manual' });
  if (answer.status !== 200) throw new Error(`${path} trả lời ${answer.status} cho người đã đăng nhập.`);
  return answer.text();
}

async function load({ url, cookie }: Target, duration: number): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    connections,
    duration,
    headers: cookie ? { cookie } : {},
  });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} trả lời khác 2xx, ${errors} lỗi.`);
  return requests.average;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
