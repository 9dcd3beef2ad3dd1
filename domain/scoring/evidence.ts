import { shownCode } from '../criteria/scale';
import { allow, refuse, type Decision } from '../shared/refusal';
import { mayExplain, type AppraisalFacts } from './appraise';
import type { SheetLine } from './lines';
import { maySave, type ScoringStage, type SheetWindow } from './self-assess';
import type { SelfAssessmentStatus } from './self-assessment-status';

/** More files than this for one line nobody looks through. */
const maxEvidence = 20;

/**
 * Whether an agency may attach or take back evidence: while it may write its sheet, and again while it may explain. Refusals: those of
 * `maySave`. Source: domain 9.5 (evidence ids with the reasons).
 */
export function mayTouchEvidence(
  stage: ScoringStage,
  status: SelfAssessmentStatus | null,
  window: SheetWindow,
  appraisal: AppraisalFacts,
): Decision {
  return mayExplain(stage, appraisal).ok ? allow() : maySave(stage, status, window);
}

/**
 * Whether a file may be taken back: any while the sheet may be written; while it is explained only what was added since it was sent, for
 * the rest was judged. Refusals: those of `maySave`, `evidence.judged`. Source: domain 9.5; trust 1.8.
 */
export function mayTakeBack(
  stage: ScoringStage,
  sheet: { readonly status: SelfAssessmentStatus; readonly submittedAt: Date | null } | null,
  window: SheetWindow,
  appraisal: AppraisalFacts,
  attachedAt: Date,
): Decision {
  const save = maySave(stage, sheet?.status ?? null, window);
  if (save.ok || !mayExplain(stage, appraisal).ok) return save;
  return sheet?.submittedAt && attachedAt > sheet.submittedAt ? allow() : refuse('evidence.judged');
}

/** Whether one more file may stand at a line. Refusals at their fields: `evidence.unknownLine`, `evidence.tooMany`, `evidence.alreadyThere`. */
export function mayAttach(
  lines: readonly SheetLine[],
  code: string,
  standing: readonly { readonly code: string; readonly sha256: string }[],
  sha256: string,
): Decision {
  if (!lines.some((line) => line.code === code)) return refuse('evidence.unknownLine', { code });
  const here = standing.filter((one) => one.code === code);
  if (here.length >= maxEvidence) return refuse('evidence.tooMany', { max: maxEvidence });
  return here.some((one) => one.sha256 === sha256)
    ? refuse('evidence.alreadyThere', { code: shownCode({ code }) }, 'file')
    : allow();
}

/** The page of a file a place names ("trang 3, mục II", "tr. 12–14"); null where it names none. */
export function pageIn(place: string): number | null {
  const [, page] = /(?:^|[^\p{L}])(?:trang|tr\.?)\s*(?:số\s*)?(\d{1,4})(?!\d)/iu.exec(place.normalize()) ?? [];
  return page === undefined || Number(page) === 0 ? null : Number(page);
}
