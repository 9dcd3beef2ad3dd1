import { getTranslations } from 'next-intl/server';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { SelfAssessmentStatus } from '@/domain/scoring/self-assessment-status';

type SheetTagProps = {
  /** Null where nothing was written yet. */
  status: SelfAssessmentStatus | null;
  /** It came late. */
  late: boolean;
  /** The day to send it has passed. */
  overdue: boolean;
};

/** Where an agency's self-assessment is, in one word. */
export async function SheetTag({ status, late, overdue }: SheetTagProps) {
  const t = await getTranslations('status.selfAssessment');
  const { kind, word } = look(status, late, overdue);
  return <Tag kind={kind}>{t(word)}</Tag>;
}

type Word = 'none' | 'draft' | 'submitted' | 'late' | 'overdue' | 'returned';

function look(status: SelfAssessmentStatus | null, late: boolean, overdue: boolean): { kind: TagKind; word: Word } {
  if (status === 'submitted') return late ? { kind: 'late', word: 'late' } : { kind: 'done', word: 'submitted' };
  if (status === 'returned') return { kind: 'late', word: 'returned' };
  if (overdue) return { kind: 'late', word: 'overdue' };
  return { kind: 'plain', word: status ?? 'none' };
}
