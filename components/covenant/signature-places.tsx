'use client';

import type { ReactNode } from 'react';

export type SignaturePlace = {
  readonly code: string;
  readonly name: string;
  /** The post that signed, its mark, and the sentence of how and when; absent where nobody has signed. */
  readonly signed?: { readonly post: string; readonly mark: ReactNode; readonly sentence: string };
};

type SignaturePlacesProps = {
  places: readonly SignaturePlace[];
  /** What stands where nobody has signed. */
  unsigned: string;
  /** The sign of a signature. */
  seal: ReactNode;
};

/** Where each agency signs, three beside each other. Drawn from words, like the list beside the paper. */
export function SignaturePlaces({ places, unsigned, seal }: SignaturePlacesProps) {
  return (
    <ul className="grid gap-x-6 gap-y-4 text-center text-[0.95rem] leading-snug sm:grid-cols-3 print:grid-cols-3">
      {places.map(({ code, name, signed }) => (
        <li key={code} className="break-inside-avoid text-balance">
          <strong className="block">{name}</strong>
          {signed ? (
            <>
              <span className="block">{signed.post}</span>
              {signed.mark}
              {seal}
              <span className="block">{signed.sentence}</span>
            </>
          ) : (
            <span className="block italic">{unsigned}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
