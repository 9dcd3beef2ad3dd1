import { getTranslations } from 'next-intl/server';
import { Tag, type TagKind } from '@/components/ui/tag';
import type { NominationStatus } from '@/domain/nomination/status';

const looks: Record<NominationStatus, TagKind> = {
  draft: 'plain',
  sent: 'pen',
  returned: 'late',
  onBallot: 'waiting',
  approved: 'done',
  notApproved: 'plain',
  withdrawn: 'plain',
};

export async function StatusTag({ status }: { status: NominationStatus }) {
  const t = await getTranslations('status');
  return <Tag kind={looks[status]}>{t(`nomination.${status}`)}</Tag>;
}
