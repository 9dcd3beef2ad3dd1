import { fold } from '@/lib/fold';
import type { CertificateFacts } from './facts';

/** Whose signature is awaited: the person, and the agency under every name it is known by. */
export type ExpectedSigner = { readonly person: string; readonly agencyNames: readonly string[] };

export type SignerMatch = {
  readonly matches: boolean;
  readonly person: boolean;
  readonly agency: boolean;
  /** What the certificate says instead or as well, to be read by a person. */
  readonly words: readonly string[];
};

/**
 * Whether a certificate names the person and the agency that are awaited, without regard to marks and case. A certificate of the agency
 * itself names it as its common name and no person. A soft answer: never a reason to refuse. Source: trust 3.6.
 */
export function matchSigner({ commonName, names }: CertificateFacts, expected: ExpectedSigner): SignerMatch {
  const written = names.map(fold);
  const agencies = expected.agencyNames.map(fold).filter((name) => name !== '');
  const person = expected.person !== '' && holds(fold(commonName), fold(expected.person));
  const agency = agencies.some((name) => written.some((word) => holds(word, name)));
  const agencyItself = agencies.some((name) => holds(fold(commonName), name));
  return { matches: agency && (person || agencyItself), person, agency, words: names };
}

/** Whole words only: "An" is not in "Ban". */
function holds(text: string, part: string): boolean {
  return ` ${text} `.includes(` ${part} `);
}
