import { evidenceLimits } from './kind';

/** How a file comes in parts over a weak line. Hours and a count of files per person. Source: trust 1.8, 4.4. */
export const uploadLimits = {
  /** What nobody used within this time goes. */
  keptHours: 24,
  maxWaiting: 20,
  /** The widest of the places a file may be sent for; its own place looks again. */
  file: evidenceLimits,
} as const;

/** Before which moment an upload must have begun to be forgotten now. */
export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - uploadLimits.keptHours * 3_600_000);
}
