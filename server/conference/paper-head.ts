import type { IsoDate } from '@/domain/shared/dates';
import { formatLongDay } from '@/lib/format';
import { layoutFor } from '@/papers/layout/layouts';
import type { Bloc } from '../bloc/queries';

/** The customary head of a paper of the bloc, by the layout of the day; always in Vietnamese. */
export type PaperHead = {
  readonly superior: string;
  readonly issuer: readonly string[];
  readonly under: string | null;
  readonly motto: readonly string[];
  readonly placeAndDay: string;
};

/** The head of a paper the bloc issues on a day: who stands above it, its name, and its place. */
export function paperHead({ superior, name, body, province }: Bloc, on: IsoDate): PaperHead {
  const layout = layoutFor(body, on);
  return {
    superior,
    issuer: [name],
    under: body === 'party' ? '*' : null,
    motto: layout.ok ? layout.value.national.map(({ text }) => text) : [],
    placeAndDay: `${province}, ${formatLongDay(on)}`,
  };
}
