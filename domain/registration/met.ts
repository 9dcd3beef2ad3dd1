import { reachedBps } from '../shared/reached';

/** Of the targets of one agency: how many there are, how many were reported on, and how many of these are met or exceeded. */
export type TargetsTold = {
  readonly all: number;
  readonly told: number;
  readonly met: number;
  readonly exceeded: number;
};

/**
 * Counts what was reported of targets and of common indicators: met from the whole of what was aimed at on, exceeded above it (a share and no
 * judgement: whether less would be better nobody says); what cannot be
 * compared as numbers counts as told and no more. Source: Law 2022 Art 26 ("exceeds all targets"); issue 6 (targets met in the comparison).
 */
export function targetsTold(
  targets: readonly { readonly unit: string; readonly target: string; readonly result: string | null }[],
): TargetsTold {
  const shares = targets.map(({ result, ...aim }) => (result === null ? null : reachedBps(aim, result)));
  return {
    all: targets.length,
    told: targets.filter(({ result }) => result !== null).length,
    met: shares.filter((bps) => bps !== null && bps >= 10_000).length,
    exceeded: shares.filter((bps) => bps !== null && bps > 10_000).length,
  };
}
