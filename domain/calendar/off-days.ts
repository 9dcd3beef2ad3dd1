import { weekdayOf, type IsoDate } from '../shared/dates';

/** Days on which offices are closed every year. Tết falls by the moon; a bloc looks to it itself. Source: Labour Code 2019, Art. 112. */
const holidays: Readonly<Record<string, OffDay>> = {
  '01-01': 'newYear',
  '04-30': 'reunification',
  '05-01': 'labour',
  '09-02': 'national',
};

export type OffDay = 'saturday' | 'sunday' | 'newYear' | 'reunification' | 'labour' | 'national';

/** Why offices are closed on a day, or null. A date may still stand there: it is pointed out, never moved by itself. */
export function offDay(on: IsoDate): OffDay | null {
  const weekday = weekdayOf(on);
  return holidays[on.slice(5)] ?? (weekday === 0 ? 'sunday' : weekday === 6 ? 'saturday' : null);
}
