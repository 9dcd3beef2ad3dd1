export type ChallengeParts = {
  /** SHA-256 of the content in hex. */
  readonly contentSha256: string;
  readonly personId: string;
  readonly agencyCode: string;
  readonly capacity: 'head' | 'authorised';
  readonly nonce: string;
};

/** The text whose SHA-256 a passkey signs: which content, who, for whom and as what (trust 3.4). */
export function challengeText({ contentSha256, personId, agencyCode, capacity, nonce }: ChallengeParts): string {
  return ['giao-uoc-sign-v1', contentSha256, personId, agencyCode, capacity, nonce].join('\n');
}
