import { gzipSync } from 'node:zlib';
import { paths } from '@/lib/paths';
import { freezeFor } from '@/proof/trust/crowd';
import { openHall } from '@/proof/trust/hall';
import type { Figure } from './on-engines';
import { shown } from './on-engines';
import { serveBare } from './serve-bare';

/** A signer's page brings at most this much script, gzip, beyond a bare page of the same Next (issue 5). */
const goalKb = 45;

/** How many bytes of script a page asks for, gzip; what only browsers without modules load is left out. */
async function scriptOf(url: string, cookie = ''): Promise<{ bytes: number; files: number }> {
  const html = await (await fetch(url, { headers: { cookie } })).text();
  const tags = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]+)"[^>]*>/g)];
  const preloaded = [...html.matchAll(/<link\b[^>]*\bas="script"[^>]*\bhref="([^"]+)"[^>]*>/g)];
  const sources = [...tags.filter(([tag]) => !/\bnomodule\b/i.test(tag)), ...preloaded].map(
    ([, source]) => source ?? '',
  );
  // Chunks that the page names in its own data are loaded as soon as it is read.
  const named = [...html.matchAll(/static\/chunks\/[\w.~/-]+?\.js/g)].map(([chunk]) => `/_next/${chunk}`);
  const left = new Set(
    tags.filter(([tag]) => /\bnomodule\b/i.test(tag)).map(([, source]) => new URL(source ?? '', url).pathname),
  );
  const addresses = new Set(
    [...sources.map((source) => new URL(source, url).pathname), ...named].filter((path) => !left.has(path)),
  );
  let bytes = 0;
  for (const path of addresses) {
    const script = await fetch(new URL(path, url));
    if (!script.ok) throw new Error(`${script.status} ${path}`);
    bytes += gzipSync(Buffer.from(await script.arrayBuffer())).length;
  }
  return { bytes, files: addresses.size };
}

/** The page on which a head signs, beside a bare dynamic page: kilobytes of script, gzip. */
export async function benchSignerPage(): Promise<Figure[]> {
  const hall = await openHall(9);
  try {
    const bare = await serveBare();
    try {
      await freezeFor(hall.store, hall.crowd, 1);
      const { slug: bloc, year, heads } = hall.crowd;
      const ours = await scriptOf(`${hall.url}${paths.covenant({ bloc, year })}`, heads[1]?.cookie);
      const theirs = await scriptOf(`${bare.url}/?rows=9`);
      const kb = (bytes: number) => bytes / 1024;
      const more = kb(ours.bytes) - kb(theirs.bytes);
      console.log(
        `signer-page ${shown(more, 1)} kB hơn trang trần (mục tiêu ${goalKb})   ${shown(kb(ours.bytes), 1)} kB trong ${ours.files} tệp so với ${shown(kb(theirs.bytes), 1)} kB trong ${theirs.files} tệp`,
      );
      return [
        {
          name: 'signer-page',
          value: Math.round(more * 10) / 10,
          unit: 'kB gzip hơn trang trần',
          goal: goalKb,
          holds: more <= goalKb,
        },
      ];
    } finally {
      await bare.stop();
    }
  } finally {
    await hall.stop();
  }
}
