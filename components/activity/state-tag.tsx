import { getTranslations } from 'next-intl/server';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { ActivityState } from '@/domain/activity/attendance';

const kinds = {
  coming: 'pen',
  held: 'waiting',
  settled: 'done',
  cancelled: 'plain',
} as const satisfies Record<ActivityState, TagKind>;

/** Where an activity stands. */
export async function StateTag({ state }: { state: ActivityState }) {
  const t = await getTranslations('activity.states');
  return <Tag kind={kinds[state]}>{t(state)}</Tag>;
}
