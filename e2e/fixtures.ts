import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Browser, type Locator, type Page } from '@playwright/test';
import { encode } from 'next-auth/jwt';
import { openStore, type Store } from '@/db/client';
import { placeOf } from '@/db/place';
import { env } from '@/lib/env';
import type { Actor } from '@/server/context';
import { openSession } from '@/server/person/sign-in';
import { perform } from '@/server/perform';
import { findGround, type Ground } from '@/server/sample/ground';
import { foundRehearsal, foundUnruled } from '@/server/sample/rehearsal';
import { runIn } from '@/server/sample/run';
import type { Stage } from '@/server/sample/walk/stage';
import { theArticlesStage } from '@/server/sample/years-2021-2022';

/** A rehearsal of a test's own, on the morning of 10 January 2022, with the people of the sample. */
export type Rehearsal = { readonly slug: string; readonly stage: Stage };

type World = {
  readonly store: Store;
  readonly ground: Ground;
  /** A browser window of somebody, already signed in; each call a context of its own. */
  as: (actor: Actor, size?: { width: number; height: number }) => Promise<Page>;
  rehearsal: () => Promise<Rehearsal>;
  /** The same morning in a bloc that has no charter and no scale yet. */
  unruled: () => Promise<Rehearsal>;
};

async function windowOf(
  browser: Browser,
  store: Store,
  actor: Actor,
  size: { width: number; height: number },
): Promise<Page> {
  const sessionId = await perform(
    openSession,
    actor,
    { personId: actor.personId ?? '', browser: 'Playwright' },
    { store },
  );
  const token = await encode({ token: { sid: sessionId }, secret: env().sessionSecret ?? '' });
  const context = await browser.newContext({ viewport: size });
  await context.addCookies([
    { name: 'next-auth.session-token', value: token, url: env().publicUrl, httpOnly: true, sameSite: 'Lax' },
  ]);
  return context.newPage();
}

/** A bloc of a test's own, on the morning of 10 January 2022. */
async function beginAnew(store: Store, ground: Ground, found: typeof foundUnruled): Promise<Rehearsal> {
  const slug = `dien-tap-${Date.now()}-${Math.floor(Math.random() * 1e6)}`;
  const run = runIn(store, () => new Date());
  return { slug, stage: theArticlesStage(store, run, ground, await found(run, ground, slug)) };
}

export const test = base.extend<World, { shared: { store: Store; ground: Ground } }>({
  shared: [
    async ({}, use) => {
      const store = await openStore(placeOf(env()));
      await use({ store, ground: await findGround(store.read) });
      await store.close();
    },
    { scope: 'worker' },
  ],
  store: ({ shared }, use) => use(shared.store),
  ground: ({ shared }, use) => use(shared.ground),
  as: async ({ browser, shared }, use) => {
    const pages: Page[] = [];
    await use(async (actor, size = { width: 1280, height: 900 }) => {
      const page = await windowOf(browser, shared.store, actor, size);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
  rehearsal: ({ shared: { store, ground } }, use) => use(() => beginAnew(store, ground, foundRehearsal)),
  unruled: ({ shared: { store, ground } }, use) => use(() => beginAnew(store, ground, foundUnruled)),
});

/** Nothing serious for people who read with a screen reader, a keyboard or weak eyes. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // No page has frames; otherwise each reading would open a page of its own to put them together.
    .setLegacyMode()
    .analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    page.url(),
  ).toEqual([]);
}

/** Nothing has to be pushed sideways: not the page, and on a phone no table whose rows are written as pairs. */
export async function expectFits(page: Page): Promise<void> {
  const wider = () =>
    page.evaluate(() => {
      const pairs = '.table-frame[data-narrow="pairs"]';
      const frames = window.innerWidth < 500 ? [...document.querySelectorAll(pairs)] : [];
      const stickingOut = (frame: Element) => {
        const cells = [...frame.querySelectorAll('tbody > tr > *')].filter(
          (cell) => cell.scrollWidth > cell.clientWidth,
        );
        return `${frame.querySelector('caption')?.textContent}: ${cells.map(({ textContent }) => textContent).join(' | ')}`;
      };
      return [
        ...(document.documentElement.scrollWidth > window.innerWidth ? ['the page'] : []),
        ...frames.filter((frame) => frame.scrollWidth > frame.clientWidth).map(stickingOut),
      ];
    });
  await expect.poll(wider, { message: page.url() }).toEqual([]);
}

/** A button that has done its work: gone, or closed with the reason beside it. */
export async function expectClosed(button: Locator): Promise<void> {
  await expect.poll(async () => (await button.count()) === 0 || (await button.first().isDisabled())).toBe(true);
}

export { expect };
