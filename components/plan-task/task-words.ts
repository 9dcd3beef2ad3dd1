import { getTranslations } from 'next-intl/server';
import type { MemberShown } from '@/components/bloc/shown';
import type { TagKind } from '@/components/ui/tag';
import type { TaskState } from '@/domain/plan-task/state';
import { nonBreaking } from '@/lib/format';

type Scope = { readonly everybody: readonly MemberShown[]; readonly memberAgencyIds: readonly string[] };
type Owned = { readonly wholeBloc: boolean; readonly ownerAgencyId: string | null };

/** Who owns a task, in words: an agency (and whether it has left since), the whole bloc, or nobody yet. */
export async function ownerWords({ everybody, memberAgencyIds }: Scope) {
  const t = await getTranslations('planTask');
  return ({ wholeBloc, ownerAgencyId }: Owned): string => {
    if (wholeBloc) return t('wholeBloc');
    const owner = everybody.find(({ agencyId }) => agencyId === ownerAgencyId);
    if (!owner) return t('noOwner');
    const name = nonBreaking(owner.name);
    return memberAgencyIds.includes(owner.agencyId) ? name : `${name} ${t('left')}`;
  };
}

/** How the state of a task is marked. */
export const stateTags = {
  notBegun: 'plain',
  underWay: 'pen',
  done: 'done',
  dropped: 'plain',
} as const satisfies Record<TaskState, TagKind>;
