import { covers, type IsoDate } from '../shared/dates';
import { allow, refuse, type Decision } from '../shared/refusal';
import type { ActingOffice, Appointment } from './actor';

/** An appointment, or a mandate, under its id. */
export type Hat = Appointment & { readonly id: string };

/** What a person may put on, and what is on. */
export type Worn = {
  /** The hats in force, in the order of their offices. */
  readonly hats: readonly Hat[];
  readonly hat: Hat | null;
  /** What rights follow from while it is worn. */
  readonly appointments: readonly Appointment[];
};

// Whoever acts under a mandate chooses to: it stands last.
const order: readonly ActingOffice[] = ['provincial', 'admin', 'head', 'secretary', 'officer', 'authorised'];

/**
 * The hats in force on a day, in the order of their offices, then of seniority. A mandate is for a deputy of the agency: it holds only
 * while its person holds an appointment there.
 */
export function hatsOn(held: readonly Hat[], on: IsoDate): readonly Hat[] {
  const current = held.filter((hat) => covers(hat, on));
  const serves = (agencyId: string | null) =>
    current.some((hat) => hat.office !== 'authorised' && hat.agencyId === agencyId);
  return current
    .filter((hat) => hat.office !== 'authorised' || serves(hat.agencyId))
    .toSorted(
      (a, b) =>
        order.indexOf(a.office) - order.indexOf(b.office) || a.from.localeCompare(b.from) || a.id.localeCompare(b.id),
    );
}

/**
 * What a person acts as on a day, given the hat chosen. With several in force it is that hat alone, or the first where none was chosen
 * or the chosen one is in force no more; with one or none it is every appointment on record, so that a rehearsal finds its own day.
 */
export function wear(held: readonly Hat[], chosen: string | null, on: IsoDate): Worn {
  const hats = hatsOn(held, on);
  const [first = null] = hats;
  if (hats.length < 2) return { hats, hat: first, appointments: held.filter(({ office }) => office !== 'authorised') };
  const hat = hats.find(({ id }) => id === chosen) ?? first;
  return { hats, hat, appointments: hat ? [hat] : [] };
}

/** Whether a hat may be put on; answers it. Refusal: `hat.notYours` for one that is somebody else's or not in force. */
export function mayWear(hats: readonly Hat[], id: string): Decision<Hat> {
  const hat = hats.find((one) => one.id === id);
  return hat ? allow(hat) : refuse('hat.notYours');
}
