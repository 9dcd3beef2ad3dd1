import { z } from 'zod';
import { id, paragraph } from '../shared/input';
import { conflictKinds } from './conflict-kind';
import { recommendations } from './status';

const oneNomination = { blocYearId: id(), nominationId: id() };

/** Refusal beside those of the pieces: `conflict.chooseKind`. */
export const DeclareConflictInput = z.object({
  ...oneNomination,
  kind: z.enum(conflictKinds, { error: 'conflict.chooseKind' }),
  reason: paragraph(1000),
});
export type DeclareConflictInput = z.output<typeof DeclareConflictInput>;

export const WithdrawConflictInput = z.object({ ...oneNomination, conflictId: id(), reason: paragraph(1000) });
export type WithdrawConflictInput = z.output<typeof WithdrawConflictInput>;

export const RemarkInput = z.object({ ...oneNomination, text: paragraph(2000) });
export type RemarkInput = z.output<typeof RemarkInput>;

export const WithdrawRemarkInput = z.object({ ...oneNomination, remarkId: id() });
export type WithdrawRemarkInput = z.output<typeof WithdrawRemarkInput>;

/** Refusal beside those of the pieces: `nomination.chooseOpinion`. */
export const ConsolidateInput = z.object({
  ...oneNomination,
  recommendation: z.enum(recommendations, { error: 'nomination.chooseOpinion' }),
  text: paragraph(4000),
});
export type ConsolidateInput = z.output<typeof ConsolidateInput>;

/** Several of one form at once, each ticked under its id. Refusal beside those of the pieces: `nomination.chooseSome`. */
export const PutGroupInput = z
  .object({ blocYearId: id(), chosen: z.record(id(), z.literal('yes', { error: 'form.broken' })).default({}) })
  .transform(({ blocYearId, chosen }) => ({ blocYearId, nominationIds: Object.keys(chosen) }))
  .refine(({ nominationIds }) => nominationIds.length > 0, { error: 'nomination.chooseSome' });
export type PutGroupInput = z.output<typeof PutGroupInput>;
