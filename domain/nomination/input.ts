import { z } from 'zod';
import { groundCodes } from '../award/catalogue';
import { readSubject } from '../nominee/subject';
import { day, id, line, optionalDay, optionalParagraph, paragraph } from '../shared/input';
import { recommendations } from './status';

const achievement = () => paragraph(4000);

/** The form and the ground one choice names; null where it names none. */
function basisIn(basis: string) {
  const [formCode = '', code] = basis.split('.');
  const groundCode = groundCodes.find((one) => one === code);
  return formCode && groundCode ? { formCode, groundCode } : null;
}

/** What a draft is made of; `formCode` and `groundCode` are those in force on the official day. */
const draft = {
  blocYearId: id(),
  agencyId: id(),
  nominationId: id().optional(),
  /** Whom it is for: `agency`, `unit.<id>`, `individual.<id>`; the agency where the form does not ask. */
  subject: z
    .string()
    .optional()
    .transform((value, context) => {
      const subject = value === undefined ? undefined : readSubject(value);
      if (subject !== null) return subject;
      context.addIssue({ code: 'custom', message: 'nomination.nomineeOfOther' });
      return z.NEVER;
    })
    .optional(),
  /** The discrete achievement it rests on; empty for none. */
  achievementId: z.union([z.literal('').transform(() => undefined), id()]).optional(),
  /** The initiatives it rests on. */
  initiativeIds: z.array(id()).max(20, 'form.broken').optional(),
  achievement: achievement(),
};

/** A draft as the form sends it: one choice names form and ground, e.g. `PROV_CERT.movement`. Refusal: `nomination.chooseGround`. */
export const SaveNominationInput = z
  .object({ basis: z.string({ error: 'nomination.chooseGround' }).min(1, 'nomination.chooseGround'), ...draft })
  .transform(({ basis, ...rest }, context) => {
    const read = basisIn(basis);
    if (read) return { ...rest, ...read };
    context.addIssue({ code: 'custom', message: 'nomination.chooseGround', path: ['basis'] });
    return z.NEVER;
  });
export type SaveNominationInput = z.output<typeof SaveNominationInput>;

/** Whom of those that registered to take over: one choice names form and ground. Refusal: `nomination.chooseGround`. */
export const TakeOverInput = z
  .object({ blocYearId: id(), basis: z.string({ error: 'nomination.chooseGround' }).min(1, 'nomination.chooseGround') })
  .transform(({ basis, blocYearId }, context) => {
    const read = basisIn(basis);
    if (read) return { blocYearId, ...read };
    context.addIssue({ code: 'custom', message: 'nomination.chooseGround', path: ['basis'] });
    return z.NEVER;
  });
export type TakeOverInput = z.output<typeof TakeOverInput>;

const oneNomination = { blocYearId: id(), nominationId: id() };

export const SendNominationInput = z.object(oneNomination);
export type SendNominationInput = z.output<typeof SendNominationInput>;

export const WithdrawNominationInput = z.object(oneNomination);
export type WithdrawNominationInput = z.output<typeof WithdrawNominationInput>;

export const GiveOpinionInput = z
  .object({
    ...oneNomination,
    recommendation: z.enum(recommendations, { error: 'nomination.chooseOpinion' }),
    remark: optionalParagraph(2000),
  })
  .refine(({ recommendation, remark }) => recommendation === 'agree' || remark.length > 0, {
    path: ['remark'],
    error: 'nomination.remarkNeeded',
  });
export type GiveOpinionInput = z.output<typeof GiveOpinionInput>;

/** `answerBy` is the day by which the agency answers; none where the form does not ask. */
export const ReturnNominationInput = z.object({
  ...oneNomination,
  reason: paragraph(2000),
  answerBy: optionalDay().optional(),
});
export type ReturnNominationInput = z.output<typeof ReturnNominationInput>;

export const PutToBallotInput = z.object(oneNomination);
export type PutToBallotInput = z.output<typeof PutToBallotInput>;

/** Refusal beside those of the pieces: `hold.chooseAgency`. */
export const OpenHoldInput = z.object({
  blocYearId: id(),
  agencyId: z.string({ error: 'hold.chooseAgency' }).min(1, 'hold.chooseAgency').max(64, 'form.broken'),
  reason: paragraph(1000),
  basis: line(300),
  openedOn: day(),
});
export type OpenHoldInput = z.output<typeof OpenHoldInput>;

export const CloseHoldInput = z.object({ blocYearId: id(), holdId: id(), closedOn: day() });
export type CloseHoldInput = z.output<typeof CloseHoldInput>;
