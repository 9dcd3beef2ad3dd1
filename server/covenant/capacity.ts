import type { Appointment } from '@/domain/person/actor';

/** As what somebody signs for an agency: its head, or a deputy the head authorised. */
export function capacityOf({ office }: Pick<Appointment, 'office'>): 'head' | 'authorised' {
  return office === 'authorised' ? 'authorised' : 'head';
}
