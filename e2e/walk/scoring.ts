import type { Page } from '@playwright/test';
import { and, eq } from 'drizzle-orm';
import { samplePdf } from '@/db/sample/evidence';
import { charter } from '@/db/sample/rules';
import { deadlines } from '@/db/schema/plan';
import { usualScale } from '@/domain/criteria/defaults';
import { paths } from '@/lib/paths';
import { agreeAppraisal } from '@/server/appraisal/agree';
import { saveAppraisal } from '@/server/appraisal/save';
import { sendAppraisal } from '@/server/appraisal/send';
import { getBlocYear } from '@/server/bloc/queries';
import { adoptCharter } from '@/server/charter/adopt';
import { adoptCriteria } from '@/server/criteria/adopt';
import { setDeadlines } from '@/server/plan/set-deadlines';
import { openScoring } from '@/server/result/open-scoring';
import { at } from '@/server/sample/run';
import { attachSamples } from '@/server/sample/walk/evidence';
import { spreadLines } from '@/server/sample/walk/spread';
import type { Stage } from '@/server/sample/walk/stage';
import { saveSelfAssessment } from '@/server/self-assessment/save';
import { submitSelfAssessment } from '@/server/self-assessment/submit';
import { expect } from '../fixtures';
import type { Place } from './results';

const scale = usualScale(100);
type Groups = Readonly<Record<'A' | 'B' | 'C' | 'D', number>>;

/**
 * A year scored line by line: one peer scores each member, two days to explain, as many to ask for a recheck as are given, closed three
 * days after the deadline; equal agencies are parted by lot alone.
 */
export async function openDetailed({ run, ground, review: blocYearId }: Stage, recheckDays = 0): Promise<void> {
  const keeper = ground.secretary('UBKT');
  const appraisal = { lockAfterDays: 3, explainDays: 2, recheckDays, crossScorers: 1 };
  const march = at('2021-03-12');
  await run(adoptCharter, keeper, { blocYearId, ...charter, tieBreaks: [{ step: 'lot' }], appraisal }, march);
  await run(adoptCriteria, keeper, { blocYearId, ...scale }, march);
  const due = [
    { kind: 'selfScore' as const, dueOn: '2022-01-10' },
    { kind: 'appraisal' as const, dueOn: '2022-01-10' },
  ];
  await run(setDeadlines, keeper, { blocYearId, deadlines: due }, march);
  await run(openScoring, keeper, { blocYearId }, at('2021-12-20'));
}

/** Five days go by after the deadline. The clock of a rehearsal stands still, so the deadline moves instead. */
export async function letDeadlinePass({ store, review }: Stage): Promise<void> {
  const ofSheets = and(eq(deadlines.blocYearId, review), eq(deadlines.kind, 'selfScore'));
  await store.transaction((tx) => tx.update(deadlines).set({ dueOn: '2022-01-05' }).where(ofSheets));
}

/** An agency fills in its sheet with evidence, and its head sends it in time; points of groups in hundredths. */
export async function scoredInTime(stage: Stage, code: string, groups: Groups): Promise<void> {
  const { run, ground, review: blocYearId } = stage;
  const day = at('2022-01-04');
  const sheet = { blocYearId, agencyId: ground.agencyId(code) };
  const lines = spreadLines(scale, 'party', groups, { centi: 0, reason: '' });
  await run(saveSelfAssessment, ground.officer(code), { ...sheet, lines }, day);
  await attachSamples(run, ground.officer(code), sheet, { scale, kind: 'party' }, day);
  await run(submitSelfAssessment, ground.head(code), sheet, day);
}

/** The first appraisal agrees with everything and is sent; of the agency that leads it is another's. */
export async function agreed({ run, ground, review: blocYearId }: Stage, code: string): Promise<void> {
  const appraiser = code === 'UBKT' ? ground.head('BTC') : ground.secretary('UBKT');
  const agencyId = ground.agencyId(code);
  const morning = at('2022-01-10', '08:00');
  await run(agreeAppraisal, appraiser, { blocYearId, agencyId, group: '' }, morning);
  const round = { round: 'appraised' as const, waived: [], waivedReason: '' };
  await run(sendAppraisal, appraiser, { blocYearId, agencyId, ...round }, morning);
}

/** An agency that sent no sheet is given its points all the same, and told. */
export async function judgedUnsent({ run, ground, review: blocYearId }: Stage, code: string): Promise<void> {
  const sheet = { blocYearId, agencyId: ground.agencyId(code), round: 'appraised' as const };
  const lines = spreadLines(scale, 'party', { A: 4000, B: 1500, C: 1500, D: 800 }, { centi: 0, reason: '' });
  const morning = at('2022-01-10', '08:00');
  await run(saveAppraisal, ground.secretary('UBKT'), { ...sheet, lines }, morning);
  await run(sendAppraisal, ground.secretary('UBKT'), { ...sheet, waived: [], waivedReason: '' }, morning);
}

/** The addresses of the members by their codes. */
export async function slugsOf({ store, review }: Stage): Promise<ReadonlyMap<string, string>> {
  const { members } = await getBlocYear(store.read, review, at('2022-01-10'));
  return new Map(members.map(({ code, slug }) => [code, slug]));
}

/** Types into the boxes of one part of the sheet, each by its label, and waits until they are kept. */
export async function fillPart(page: Page, place: Place, agency: string, part: string, boxes: Record<string, string>) {
  await page.goto(paths.sheetPart(place, agency, part));
  for (const [label, text] of Object.entries(boxes)) await page.getByLabel(label, { exact: true }).fill(text);
  await kept(page);
}

/** What was typed keeps itself. */
export async function kept(page: Page) {
  await page.locator('body').press('Escape');
  await page.getByRole('button', { name: /^Lưu (bảng tự chấm|điểm)/ }).click();
  await expect(page.locator('[data-autosave="saved"]')).toBeVisible();
}

/** A file for one line, with where to look in it. */
export async function attach(page: Page, code: string, given: { name?: string; shown?: string } = {}) {
  const name = given.name ?? `${code}.pdf`;
  const line = page.locator(`#attach-${code}`);
  await line.getByText(/^Đính kèm (minh chứng|thêm) cho/).click();
  const file = { name, mimeType: 'application/pdf', buffer: Buffer.from(samplePdf(name)) };
  await line.getByLabel('Tệp minh chứng').setInputFiles(file);
  await expect(line.getByText(/^Đã gửi xong/)).toBeVisible();
  await line.getByLabel('Trang, mục').fill('trang 1');
  await line.getByRole('button', { name: 'Đính kèm', exact: true }).click();
  await expect(line.getByRole('link', { name: given.shown ?? name })).toBeVisible();
}
