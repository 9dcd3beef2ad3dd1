import { z } from 'zod';
import { day, id, line, optionalLine } from '../shared/input';
import { blocKinds, blocLevels } from './register';

const orNull = (max = 200) => optionalLine(max).transform((text) => text || null);

/** A day that may be left out. Refusal: `form.notADay`. */
const optionalDay = () =>
  z
    .literal('')
    .transform(() => null)
    .or(day())
    .default(null);

export const FoundBlocForm = z.object({
  name: line(160),
  kind: z.enum(blocKinds, { error: 'form.required' }),
  level: z.enum(blocLevels, { error: 'form.required' }),
  body: z.enum(['party', 'state'], { error: 'form.required' }),
  superior: line(160),
  province: line(80),
  foundedOn: day(),
  decisionRef: line(80),
  decidedOn: optionalDay(),
  decidedBy: orNull(160),
  managedBy: orNull(160),
});
export type FoundBlocForm = z.infer<typeof FoundBlocForm>;

/** `on` is the first day of the new name. */
export const RenameBlocInput = z.object({ blocId: id(), name: line(160), on: day(), decisionRef: line(80) });
export type RenameBlocInput = z.infer<typeof RenameBlocInput>;

/** `on` is the bloc's last day. */
export const DissolveBlocInput = z.object({ blocId: id(), on: day(), decisionRef: line(80) });
export type DissolveBlocInput = z.infer<typeof DissolveBlocInput>;

const year = () =>
  z.coerce.number({ error: 'form.broken' }).int('form.broken').min(1945, 'form.broken').max(2200, 'form.broken');
const draftKey = { blocId: id(), year: year() };

export const CopyCompositionInput = z.object(draftKey);
export type CopyCompositionInput = z.infer<typeof CopyCompositionInput>;

/** Agencies ticked in a list, by their id. */
export const AddToCompositionInput = z.object({
  ...draftKey,
  members: z
    .record(id(), z.literal('yes', { error: 'form.broken' }))
    .default({})
    .transform((ticked) => Object.keys(ticked))
    .refine((ticked) => ticked.length > 0, 'composition.nobodyChosen'),
});
export type AddToCompositionInput = z.infer<typeof AddToCompositionInput>;

/** The order of protocol as typed numbers; who is not kept is taken off the list. */
export const ArrangeCompositionInput = z.object({
  ...draftKey,
  order: z
    .record(
      id(),
      z
        .string()
        .trim()
        .regex(/^\d{1,3}$/, 'composition.notAnOrder'),
    )
    .default({}),
  off: z.record(id(), z.literal('yes', { error: 'form.broken' })).default({}),
});
export type ArrangeCompositionInput = z.infer<typeof ArrangeCompositionInput>;

export const PublishCompositionInput = z.object({ ...draftKey, decisionRef: line(80) });
export type PublishCompositionInput = z.infer<typeof PublishCompositionInput>;

/** `from` is the first day in the bloc; `year` the year of the page it was written on. */
export const JoinBlocInput = z.object({
  blocId: id(),
  year: year().optional(),
  agencyId: z.string({ error: 'membership.nobodyChosen' }).min(1, 'membership.nobodyChosen').pipe(id()),
  from: day(),
  decisionRef: line(80),
});
export type JoinBlocInput = z.infer<typeof JoinBlocInput>;

/** `to` is the last day in the bloc. */
export const LeaveBlocInput = z.object({
  blocId: id(),
  agencyId: z.string({ error: 'membership.nobodyChosen' }).min(1, 'membership.nobodyChosen').pipe(id()),
  to: day(),
  decisionRef: line(80),
});
export type LeaveBlocInput = z.infer<typeof LeaveBlocInput>;
