import { needed, reaches, writtenShare, type Threshold } from '../ballot/threshold';
import { inHall, type Attendance } from './attendance';

/** How a conference stands against its quorum. Counts are agencies, one vote each. */
export type Quorum = {
  readonly members: number;
  readonly inHall: number;
  readonly written: number;
  readonly absent: number;
  readonly needed: number;
  readonly reached: boolean;
};

/**
 * The quorum of a conference: members in the hall (head or authorised deputy) against all members, by the charter. An opinion sent
 * in writing does not fill a chair (domain 6, L1 and L2: quorum is of those who attend).
 */
export function quorumOf(rule: Threshold, roll: readonly Attendance[], members: number): Quorum {
  const present = roll.filter(inHall).length;
  return {
    members,
    inHall: present,
    written: roll.filter((one) => one === 'written').length,
    absent: roll.filter((one) => one === 'absent').length,
    needed: needed(rule, members),
    reached: reaches(rule, present, members),
  };
}

/** The rule in the parameters of its sentence: "ít nhất 2/3 của 9 cơ quan thành viên, tức 6". */
export function quorumParams(rule: Threshold, { inHall: present, members, needed: enough }: Quorum) {
  return { operator: rule.operator, share: writtenShare(rule), present, members, needed: enough };
}
