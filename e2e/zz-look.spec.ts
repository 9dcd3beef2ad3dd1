import { test } from './fixtures';
import { paths } from '@/lib/paths';
test('look', async ({ as, ground }) => {
  test.setTimeout(180_000);
  const years = { '21': { bloc: 'khoi-dang-tinh-dien-tap', year: 2021 }, '25': { bloc: 'khoi-dang-tinh', year: 2026 } };
  for (const [name, place] of Object.entries(years))
    for (const width of [360, 1280]) {
      const page = await as(ground.officer('BTC'), { width, height: 900 });
      const shot = async (url: string, what: string) => {
        await page.goto(url);
        await page.screenshot({ path: `/tmp/look-history/${name}-${what}-${width}.png`, fullPage: true });
      };
      await shot(paths.records(place), 'index');
      await shot(paths.agencyRecords(place, 'ban-to-chuc-tinh-uy'), 'btc');
      await shot(paths.fairness(place), 'fairness');
      await shot(paths.awardCatalogue(place), 'catalogue');
      await shot(paths.newNomination(place), 'new');
      if (name === '25') await shot(paths.agencyRecords(place, 'ban-tuyen-giao-va-dan-van-tinh-uy'), 'btgdv');
      if (name === '25') await shot('/register', 'register');
      if (name === '21') {
        await page.goto(paths.agencyRecords(place, 'ban-to-chuc-tinh-uy'));
        await page.getByText('Ghi bổ sung một khen thưởng').click();
        await page.getByText('Ghi xếp loại một năm').click();
        await page.screenshot({ path: `/tmp/look-history/${name}-forms-${width}.png`, fullPage: true });
      }
    }
});
