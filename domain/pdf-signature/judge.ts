import { refuse, type Refusal } from '../shared/refusal';
import type { FileFacts, Relation, SignatureFacts } from './facts';
import { changeFault, integrityFault, relationFault, tailFault, trustFault } from './faults';

/** What a file is, given the files that are known. `file` names the known one. */
export type Judgement =
  | { readonly verdict: 'identical'; readonly file: string }
  | {
      readonly verdict: 'identicalWithSignatures';
      readonly file: string;
      readonly signatures: readonly SignatureFacts[];
      /** Time stamps on the whole file: they say when it was there, and nobody signs by them. */
      readonly stamps: readonly SignatureFacts[];
    }
  | { readonly verdict: 'different'; readonly reason: Refusal };

/** A known file beside a file that is judged. */
export type Compared = { readonly name: string; readonly size: number; readonly facts: FileFacts };

const nearness: Record<Relation, number> = { same: 4, extension: 3, changed: 2, rewritten: 1, other: 0 };

/**
 * What a file is: one of the known ones to the last byte; a known one with valid signatures or time stamps after it and nothing else; or different, with
 * the reason. Where it goes on from several, the longest counts: a sealed file begins with the frozen one. Reasons: `pdfSignature.unknown`
 * where nothing is known to compare with, and those of `acceptSigned` but `.severalSignatures`. Source: trust 3.8.
 */
export function judgeFile(compared: readonly Compared[]): Judgement {
  const [nearest] = compared.toSorted(
    (a, b) => nearness[b.facts.relation] - nearness[a.facts.relation] || b.size - a.size,
  );
  if (!nearest) return different(refuse('pdfSignature.unknown'));
  const { name, facts } = nearest;
  if (facts.relation === 'same') return { verdict: 'identical', file: name };
  const fault = relationFault(facts) ?? signaturesFault(facts);
  if (fault) return different(fault);
  const of = (kind: SignatureFacts['kind']) => facts.signatures.filter((one) => one.kind === kind);
  return { verdict: 'identicalWithSignatures', file: name, signatures: of('signature'), stamps: of('timestamp') };
}

function signaturesFault(facts: FileFacts) {
  if (facts.signatures.length === 0) return changeFault(facts) ?? refuse('pdfSignature.appended');
  return (
    facts.signatures.map(integrityFault).find((found) => found !== null) ??
    changeFault(facts) ??
    tailFault(facts) ??
    facts.signatures.map(trustFault).find((found) => found !== null) ??
    null
  );
}

function different({ refusal }: { readonly refusal: Refusal }): Judgement {
  return { verdict: 'different', reason: refusal };
}
