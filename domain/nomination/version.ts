import type { SubjectKind } from '../nominee/subject';
import type { NominationStatus } from './status';

/** A nomination as it was sent: every word a reviewer reads of it, kept for good. Days as YYYY-MM-DD, points in hundredths. */
export type SentContent = {
  readonly number: number;
  readonly nominee: string;
  readonly form: { readonly code: string; readonly name: string };
  readonly ground: { readonly code: string; readonly label: string; readonly citation: string };
  readonly achievement: string;
  readonly restsOn: {
    readonly title: string;
    readonly from: string;
    readonly to: string;
    readonly field: string;
  } | null;
  readonly initiatives: readonly string[];
  readonly report: {
    readonly form: string;
    readonly sections: readonly { readonly code: string; readonly title: string; readonly text: string }[];
  } | null;
  readonly papers: readonly {
    readonly kind: string;
    readonly number: string;
    readonly datedOn: string | null;
    readonly issuer: string;
    readonly name: string;
    readonly sha256: string;
  }[];
  /** What it referred to, by ids that hold whatever the names become. */
  readonly refs: {
    readonly subjectKind: SubjectKind;
    readonly subjectKey: string;
    readonly unitId: string | null;
    readonly individualId: string | null;
    readonly formId: string;
    readonly groundId: string;
    readonly achievementId: string | null;
    readonly initiativeIds: readonly string[];
  };
};

/** The parts of a nomination in the order they are read. */
export const sentParts = [
  'nominee',
  'form',
  'ground',
  'achievement',
  'restsOn',
  'initiatives',
  'report',
  'papers',
] as const;
export type SentPart = (typeof sentParts)[number];

/** One text that stands in both versions or in one; `title` names a section of the report. */
export type SentDifference = {
  readonly part: SentPart;
  readonly title: string | null;
  readonly before: string;
  readonly after: string;
};

/** What differs between two versions of a nomination, part by part, the report section by section; what says the same is left out. */
export function differencesOfSent(before: SentContent, after: SentContent): SentDifference[] {
  const whole = (part: SentPart, text: (content: SentContent) => string): SentDifference => {
    return { part, title: null, before: text(before), after: text(after) };
  };
  const sectionsOf = ({ report }: SentContent) => new Map((report?.sections ?? []).map((one) => [one.title, one.text]));
  const [old, now] = [sectionsOf(before), sectionsOf(after)];
  const titles = [...new Set([...now.keys(), ...old.keys()])];
  return [
    whole('nominee', ({ nominee }) => nominee),
    whole('form', ({ form }) => form.name),
    whole('ground', ({ ground }) => `${ground.label} (${ground.citation})`),
    whole('achievement', ({ achievement }) => achievement),
    whole('restsOn', ({ restsOn }) => restsOn?.title ?? ''),
    whole('initiatives', ({ initiatives }) => initiatives.join('\n')),
    ...titles.map((title): SentDifference => {
      return { part: 'report', title, before: old.get(title) ?? '', after: now.get(title) ?? '' };
    }),
    whole('papers', papersLine),
  ].filter((one) => one.before !== one.after);
}

function papersLine({ papers }: SentContent): string {
  return papers.map(({ name, number, issuer }) => [name, number, issuer].filter(Boolean).join(', ')).join('\n');
}

/**
 * Whether a reader reads a nomination as it was last sent and not as it stands: what its agency writes after a return is not for others until
 * it is sent again. Source: issue 6 (return and resubmission).
 */
export function readsAsSent(status: NominationStatus, isOwn: boolean): boolean {
  return status === 'returned' && !isOwn;
}
