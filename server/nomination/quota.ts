import type { Reader } from '@/db/client';
import { mostOf } from '@/domain/charter/quota';
import type { BlocYearScope } from '../bloc/queries';
import { findCharter } from '../charter/queries';
import { listNominations } from './queries';

/** Whether the bloc approved more nominations for a form than its charter lets through. Source: charter; domain 7. */
export async function isOverQuota(reader: Reader, scope: BlocYearScope, formCode: string): Promise<boolean> {
  const quota = (await findCharter(reader, scope))?.quotas[formCode];
  if (!quota) return false;
  const all = await listNominations(reader, scope);
  const approved = all.filter((one) => one.formCode === formCode && one.status === 'approved').length;
  return approved > mostOf(quota, scope.members.length);
}
