import { z } from 'zod';
import { day, id, line, optionalLine } from '../shared/input';
import { filledRows } from '../shared/rows';
import { agencyKinds } from './kind';
import type { profileFields } from './import';

/** The deciding paper, and the hash of the preview that was read before writing; empty while nothing has been previewed. */
const paper = {
  on: day(),
  decisionNumber: line(100),
  decisionOn: day(),
  seen: z
    .string()
    .regex(/^[0-9a-f]{0,64}$/, 'form.broken')
    .default(''),
};

const code = () => line(40).refine((text) => /^[\p{L}\p{N}][\p{L}\p{N}./-]*$/u.test(text), 'agency.codeShape');
const kind = () => z.enum(agencyKinds, { error: 'form.required' });
/** An agency as it is chosen from the list of suggestions: "BTG · Ban Tuyên giáo Tỉnh ủy". */
const agencyChoice = () => optionalLine(300);
/** `theirs`: the blocs of the agencies before; `keep`: as it is; `none`; or the id of one. */
const blocChoice = (usual: 'theirs' | 'keep' = 'theirs') => id().default(usual);

const names = { name: line(200), shortName: line(80) };
const newAgency = z.object({ code: code(), ...names, kind: kind(), parent: agencyChoice() });

export const RenameInput = z.object({ kind: z.literal('renamed'), agencyId: id(), ...names, ...paper });

/** Either an agency that takes the others in, or a new one. */
export const MergeInput = z
  .object({
    kind: z.literal('merged'),
    parts: z.array(agencyChoice()).max(10, 'form.broken').default([]),
    heirId: agencyChoice(),
    heir: z.unknown(),
    bloc: blocChoice(),
    ...paper,
  })
  .transform(({ heir, ...input }, ctx) => {
    if (input.heirId !== '') return { ...input, heir: null };
    const parsed = newAgency.safeParse(heir);
    if (parsed.success) return { ...input, heir: parsed.data };
    for (const issue of parsed.error.issues)
      ctx.issues.push({ ...issue, path: ['heir', ...issue.path], input: heir } as z.core.$ZodRawIssue);
    return z.NEVER;
  });

export const SplitInput = z.object({
  kind: z.literal('split'),
  agencyId: id(),
  heirs: filledRows(newAgency, ['code', 'name', 'shortName'], 6, 'form.broken'),
  continues: z.literal(['ends', 'continues'], { error: 'form.required' }).transform((answer) => answer === 'continues'),
  bloc: blocChoice(),
  ...paper,
});

export const MoveInput = z.object({
  kind: z.literal('moved'),
  agencyId: id(),
  /** Empty where the parent stays. */
  parent: agencyChoice(),
  noParent: z
    .literal('yes')
    .optional()
    .transform((ticked) => ticked !== undefined),
  bloc: blocChoice('keep'),
  ...paper,
});

export const DissolveInput = z.object({ kind: z.literal('dissolved'), agencyId: id(), ...paper });

export const EventInput = z.discriminatedUnion('kind', [RenameInput, MergeInput, SplitInput, MoveInput, DissolveInput]);
export type EventInput = z.output<typeof EventInput>;

/** A profile as it is typed; an empty field is null. Refusals: `form.tooLong`, `person.notAnEmail`, `agency.notAPhone`. */
const text = (max: number) => optionalLine(max).transform((typed) => typed || null);
const phone = () =>
  text(40).refine((typed) => typed === null || /^\+?[\d .()-]{6,40}$/.test(typed), 'agency.notAPhone');
const email = () =>
  text(200).refine((typed) => typed === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed), 'person.notAnEmail');

export const profileShape = {
  identifier: text(40).refine(
    (typed) => typed === null || /^[A-Za-z\d][A-Za-z\d.-]*$/.test(typed),
    'agency.identifierShape',
  ),
  address: text(200),
  phone: phone(),
  email: email(),
  contactPost: text(120),
  contactPhone: phone(),
  contactEmail: email(),
} satisfies Record<(typeof profileFields)[number], z.ZodType<string | null>>;

/** Refusals: those of its fields. `to` and the parent may be left empty. */
export const RegisterInput = z.object({
  code: code(),
  kind: kind(),
  ...names,
  parent: agencyChoice(),
  from: day(),
  to: z
    .literal('')
    .transform(() => null)
    .or(day())
    .default(null),
  decisionRef: text(200),
  ...profileShape,
});
export type RegisterInput = z.output<typeof RegisterInput>;

export const ProfileInput = z.object({ agencyId: id(), ...profileShape });
export type ProfileInput = z.output<typeof ProfileInput>;

export const CorrectInput = z.object({ versionId: id(), ...names, decisionRef: text(200) });
export type CorrectInput = z.output<typeof CorrectInput>;

export const ApplyRegisterInput = z.object({ importId: id() });
export type ApplyRegisterInput = z.output<typeof ApplyRegisterInput>;

export const UploadRegisterInput = z.object({
  sheet: z.file({ error: 'agency.noFile' }).refine((file) => file.size > 0, 'agency.noFile'),
});
