import type { RotationFacts } from './facts';
import { proposalFor } from './propose';
import type { RotationRules } from './rules';

/** What happens in one year of a random history; numbers choose among whoever is there. */
export type YearScript = {
  readonly joins: number | null;
  readonly leaves: number | null;
  readonly comesBack: number | null;
  readonly merges: {
    readonly first: number;
    readonly second: number;
    readonly place: 'first' | 'second' | 'own';
    /** The first takes in the second, rather than both becoming a new one. */
    readonly takesIn: boolean;
  } | null;
  readonly skips: readonly number[];
  readonly disciplined: number | null;
  readonly pardoned: boolean;
  readonly otherwise: number | null;
};

type Rows<T> = T extends readonly (infer Row)[] ? Row[] : never;

/** A bloc that lives through random years and keeps its rows, with the plain questions a test asks of it. */
export class Chronicle {
  members: string[];
  private year = 2000;
  private born = 0;
  private readonly gone: string[] = [];
  /** In whose place each heir stands, as the human decided. */
  private readonly placesOf = new Map<string, string[]>();
  private movedNow = new Set<string>();
  private readonly past: Rows<RotationFacts['past']> = [];
  private readonly terms: Rows<RotationFacts['terms']> = [];
  private readonly stays: { agencyId: string; from: string; to: string | null }[] = [];
  private readonly skips: Rows<RotationFacts['skips']> = [];
  private readonly holds: { agencyId: string; openedOn: string; closedOn: string | null; reason: string }[] = [];
  private readonly successions: Rows<RotationFacts['successions']> = [];
  private readonly heirs: Rows<RotationFacts['heirs']> = [];

  constructor(
    private readonly rules: RotationRules,
    size: number,
  ) {
    this.members = [];
    for (let i = 0; i < size; i += 1) this.join();
  }

  private get opening() {
    return `${this.year}-01-01`;
  }

  private get on() {
    return `${this.year}-01-10`;
  }

  private join(agencyId = `m${String((this.born += 1)).padStart(2, '0')}`) {
    this.members.push(agencyId);
    this.stays.push({ agencyId, from: this.opening, to: null });
    return agencyId;
  }

  private leave(agencyId: string) {
    this.members = this.members.filter((one) => one !== agencyId);
    const stay = this.stays.findLast((one) => one.agencyId === agencyId);
    if (stay) stay.to = `${this.year - 1}-12-31`;
  }

  /** What happens before the year's leader is chosen; answers how many came. */
  live(script: YearScript): number {
    const pick = (nth: number) => this.members[nth % this.members.length];
    let newcomers = 0;
    this.movedNow = new Set();
    const leaving = script.leaves === null ? undefined : pick(script.leaves);
    if (leaving && this.members.length > 1) {
      this.leave(leaving);
      this.gone.push(leaving);
    }
    if (script.joins !== null) {
      this.join();
      newcomers += 1;
    }
    const returning = script.comesBack === null ? undefined : this.gone[script.comesBack % this.gone.length];
    if (returning) {
      this.gone.splice(this.gone.indexOf(returning), 1);
      this.join(returning);
      this.movedNow.add(returning);
      newcomers += 1;
    }
    if (script.merges) newcomers += this.merge(script.merges);
    for (const nth of script.skips) {
      const agencyId = pick(nth);
      if (agencyId) this.skip(agencyId);
    }
    if (script.pardoned) this.pardonAll();
    const disciplined = script.disciplined === null ? undefined : pick(script.disciplined);
    if (disciplined)
      this.holds.push({ agencyId: disciplined, openedOn: this.opening, closedOn: null, reason: 'Kỷ luật' });
    return newcomers;
  }

  /** Two members become a new one, or the first takes in the second; the human decides at once. Answers how many came. */
  private merge({ first, second, place, takesIn }: NonNullable<YearScript['merges']>): number {
    const parts = [first, second].flatMap((nth) => this.members[nth % this.members.length] ?? []);
    const [a, b] = parts;
    if (!a || !b || a === b) return 0;
    const ended = takesIn ? [b] : parts;
    for (const part of ended) this.leave(part);
    const heir = takesIn ? a : this.join();
    for (const fromAgencyId of ended)
      this.successions.push({ fromAgencyId, toAgencyId: heir, kind: 'merged', on: this.opening });
    const ancestorAgencyId = place === 'own' ? null : place === 'first' && !takesIn ? a : b;
    if (ancestorAgencyId) {
      this.placesOf.set(heir, [...(this.placesOf.get(heir) ?? []), ancestorAgencyId]);
      this.movedNow.add(heir);
    }
    this.heirs.push({ heirAgencyId: heir, on: this.opening, ancestorAgencyId, paper: 'Thông báo' });
    return takesIn ? 0 : 1;
  }

  private skip(agencyId: string) {
    if (!this.skips.some((one) => one.year === this.year && one.agencyId === agencyId))
      this.skips.push({ year: this.year, agencyId, role: 'leader', reason: 'Đại hội', basis: 'Hội nghị' });
  }

  pardonAll() {
    for (const hold of this.holds) hold.closedOn ??= this.opening;
  }

  facts(): RotationFacts {
    return {
      rules: this.rules,
      source: { citation: 'Quy chế', verified: true },
      year: this.year,
      on: this.on,
      members: this.members.map((agencyId) => ({ agencyId, position: Number(agencyId.slice(1)) % 3 })),
      past: [...this.past],
      terms: [...this.terms],
      stays: this.stays.map((one) => ({ ...one })),
      skips: [...this.skips],
      holds: this.holds.map((one) => ({ ...one })),
      successions: [...this.successions],
      heirs: [...this.heirs],
    };
  }

  /** The conference: it takes the candidates, or passes over the leader with a reason and names another. Answers who leads. */
  hold({ otherwise }: Pick<YearScript, 'otherwise'>): string | null {
    const proposal = proposalFor(this.facts());
    if (proposal.kind !== 'candidates') return null;
    const [leader, ...deputies] = proposal.candidates;
    if (!leader) return null;
    const other = otherwise === null ? undefined : this.members[otherwise % this.members.length];
    const chosen = other ?? leader.agencyId;
    if (chosen !== leader.agencyId) this.skip(leader.agencyId);
    this.terms.push({ year: this.year, agencyId: chosen, role: 'leader', position: 1 });
    for (const { agencyId, position } of deputies)
      if (agencyId !== chosen) this.terms.push({ year: this.year, agencyId, role: 'deputy', position });
    return chosen;
  }

  close() {
    const members = this.members.map((agencyId) => ({ agencyId, joinedOn: null, leftOn: null }));
    this.past.push({ year: this.year, chosenOn: this.on, members });
    this.year += 1;
  }

  /** The agency and everybody in whose place it stands. */
  private ancestry(agencyId: string): string[] {
    return [agencyId, ...(this.placesOf.get(agencyId) ?? []).flatMap((before) => this.ancestry(before))];
  }

  counts(agencyId: string, led: ReadonlySet<string>): boolean {
    return this.ancestry(agencyId).some((one) => led.has(one));
  }

  underDiscipline(agencyId: string): boolean {
    return (
      this.rules.notUnderDiscipline && this.holds.some((one) => one.agencyId === agencyId && one.closedOn === null)
    );
  }

  /** Skipped this year, under discipline, or the leader of last year, where the charter minds. */
  keptOut(agencyId: string): boolean {
    const last = this.terms.find((term) => term.role === 'leader' && term.year === this.year - 1);
    return (
      this.skips.some((one) => one.year === this.year && one.agencyId === agencyId) ||
      this.underDiscipline(agencyId) ||
      (this.rules.notTwiceInARow && last !== undefined && this.ancestry(agencyId).includes(last.agencyId))
    );
  }

  /** Whether it, or whoever it stands in the place of, was deputy last year, where the charter has the deputy succeed. */
  succeeds(agencyId: string): boolean {
    const deputies = this.terms.filter((term) => term.role === 'deputy' && term.year === this.year - 1);
    const ids = new Set(deputies.map((term) => term.agencyId));
    return this.rules.leaderChoice === 'deputySucceeds' && this.counts(agencyId, ids);
  }

  /** Whether it has another place since this year: a human gave it one, or it came back, be it the day after it left. */
  moved(agencyId: string): boolean {
    return this.movedNow.has(agencyId);
  }
}
