import { z } from 'zod';
import { id, line, day, optionalDay, optionalLine, paragraph } from '../shared/input';
import { filledRows } from '../shared/rows';
import { instrumentKinds, regulationSubjects } from './regulation';

/** A code as it stands in an address: letters, digits, dots and dashes. Refusals: those of a line, `regulation.notACode`. */
export const code = () => line(40).refine((text) => /^[\p{L}\d][\p{L}\d._-]*$/u.test(text), 'regulation.notACode');

/** The code of a regulation something rests on; null where none is named. */
export const restsOn = () => optionalLine(40).transform((text) => text || null);

/** The days of a version; `to` is its last day, null while none is known. */
export const days = { from: day(), to: optionalDay() };

const codes = () =>
  optionalLine(200).transform((text) => [...new Set(text.split(/[,;\s]+/).filter((each) => each !== ''))]);

const address = () =>
  optionalLine(500)
    .refine((text) => text === '' || /^https?:\/\/\S+$/.test(text), 'regulation.notAnAddress')
    .transform((text) => text || null);

const instrument = z.object({
  kind: z.enum(instrumentKinds, { error: 'form.required' }),
  number: line(60),
  issuer: line(120),
  signedOn: optionalDay(),
  citation: line(300),
  sourceUrl: address(),
});

/** Papers of one version at most. */
export const maxInstruments = 8;

const content = {
  instruments: line(500),
  papers: filledRows(
    instrument,
    ['number', 'issuer', 'signedOn', 'citation', 'sourceUrl'],
    maxInstruments,
    'regulation.tooManyInstruments',
  ).refine((papers) => papers.length > 0, { path: [0, 'citation'], message: 'regulation.noInstrument' }),
  summary: paragraph(2000),
  /** Each ticked box by its name. */
  subjects: z
    .record(z.string().max(40), z.string().max(40))
    .default({})
    .transform((ticked) => regulationSubjects.filter((subject) => Object.hasOwn(ticked, subject))),
  province: optionalLine(60).transform((text) => text || null),
  replaces: codes(),
  amends: codes(),
  ...days,
};

export const AddRegulationInput = z.object({ code: code(), ...content });
export type AddRegulationInput = z.output<typeof AddRegulationInput>;

export const CorrectRegulationInput = z.object({ id: id(), ...content });
export type CorrectRegulationInput = z.output<typeof CorrectRegulationInput>;

/** The four kinds of rows that have versions. */
export const lawNouns = ['regulation', 'form', 'ground', 'rule'] as const;
export type LawNoun = (typeof lawNouns)[number];
const ofNoun = { of: z.enum(lawNouns, { error: 'form.broken' }), id: id() };

/** Where the text was read by whoever vouches for it. */
export const VerifyVersionInput = z.object({ ...ofNoun, source: line(500) });
export type VerifyVersionInput = z.output<typeof VerifyVersionInput>;

/** `to` is the last day; `basis` names the paper that ended it. */
export const LapseVersionInput = z.object({ ...ofNoun, to: day(), basis: line(300) });
export type LapseVersionInput = z.output<typeof LapseVersionInput>;
