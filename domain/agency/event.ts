import type { IsoDate } from '../shared/dates';
import type { AgencyKind } from './kind';

export const eventKinds = ['renamed', 'merged', 'split', 'moved', 'dissolved'] as const;
export type EventKind = (typeof eventKinds)[number];

/** An agency that an event brings about. */
export type NewAgency = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: AgencyKind;
  readonly parentId: string | null;
};

type On = {
  /** The first day on which things are as the event leaves them. */
  readonly on: IsoDate;
};

/** What happens to agencies (domain 10.7). */
export type AgencyEvent =
  | (On & { readonly kind: 'renamed'; readonly agencyId: string; readonly name: string; readonly shortName: string })
  | (On & {
      readonly kind: 'merged';
      readonly partIds: readonly string[];
      /** An agency that takes the others in, or a new one. */
      readonly heir: { readonly agencyId: string } | NewAgency;
      /** The blocs in which the heir takes the place of its parts. */
      readonly blocIds: readonly string[];
    })
  | (On & {
      readonly kind: 'split';
      readonly agencyId: string;
      readonly heirs: readonly NewAgency[];
      /** Whether the old agency goes on beside its heirs. */
      readonly continues: boolean;
      /** The blocs the heirs join. */
      readonly blocIds: readonly string[];
    })
  | (On & {
      readonly kind: 'moved';
      readonly agencyId: string;
      /** Undefined where the parent stays. */
      readonly parentId?: string | null;
      /** The bloc it moves to, out of the one of the same kind; undefined where it stays. */
      readonly blocId?: string;
    })
  | (On & { readonly kind: 'dissolved'; readonly agencyId: string });

/** How an effect names an agency that does not exist yet: by its place among `registers`. */
export const newRef = (index: number): string => `new:${index}`;

/** What an event does, as rows to be written. Agencies are named by id, new ones by `newRef`. */
export type Effect = {
  readonly registers: readonly NewAgency[];
  readonly endsVersions: readonly { readonly versionId: string; readonly agencyId: string; readonly to: IsoDate }[];
  readonly beginsVersions: readonly {
    readonly agencyId: string;
    readonly name: string;
    readonly shortName: string;
    readonly parentId: string | null;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
  }[];
  /** Agencies that come to their end, with their last day: what their people are appointed to ends with it. */
  readonly endsAgencies: readonly { readonly agencyId: string; readonly to: IsoDate }[];
  readonly endsMemberships: readonly { readonly agencyId: string; readonly blocId: string; readonly to: IsoDate }[];
  readonly beginsMemberships: readonly { readonly agencyId: string; readonly blocId: string; readonly from: IsoDate }[];
  readonly successions: readonly { readonly fromAgencyId: string; readonly toAgencyId: string | null }[];
};

export const noEffect: Effect = {
  registers: [],
  endsVersions: [],
  beginsVersions: [],
  endsAgencies: [],
  endsMemberships: [],
  beginsMemberships: [],
  successions: [],
};
