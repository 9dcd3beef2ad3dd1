import { leavesOf } from '@/domain/criteria/scale';
import type { ScaleShown } from './shown';

/** What is scored of a scale, whoever is asked: its lines, and its bonus items. */
export function linesOfScale(scale: ScaleShown): readonly { readonly code: string; readonly name: string }[] {
  return [...scale.groups.flatMap(leavesOf), ...scale.bonuses];
}
