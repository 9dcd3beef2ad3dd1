import 'server-only';
import { forbidden, redirect } from 'next/navigation';
import { getStore } from '@/db/client';
import { appointmentsOn } from '@/domain/person/actor';
import { mayOfAgency } from '@/domain/rights/may';
import { covers, dayOf, type IsoDate } from '@/domain/shared/dates';
import { paths } from '@/lib/paths';
import { findAgencyNames } from '../agency/queries';
import { listPeopleOf } from '../person/queries';
import { currentActor } from '../session';
import { listMandatesOfAgencies } from '../mandate/queries';
import { showMandates, type MandateShown } from './shown';

type DeputyChoice = { readonly value: string; readonly text: string };
export type AgencyMandates = {
  readonly agencyId: string;
  readonly agency: string;
  /** Who may be authorised: those who hold an office there today and are neither its head nor the reader. */
  readonly deputies: readonly DeputyChoice[];
  readonly mandates: readonly MandateShown[];
};

/** The mandates of the agencies whose head the reader is, with whom may be authorised; refused to everybody else. */
export async function loadMandates(): Promise<{ today: IsoDate; agencies: readonly AgencyMandates[] }> {
  const actor = await currentActor();
  if (!actor) redirect(paths.signIn);
  const [{ read }, today] = [await getStore(), dayOf(new Date())];
  const agencyIds = appointmentsOn(actor, today).flatMap(({ agencyId }) =>
    agencyId !== null && mayOfAgency(actor, 'mandate.given', agencyId, today).ok ? [agencyId] : [],
  );
  if (agencyIds.length === 0) forbidden();
  const [names, people, rows] = await Promise.all([
    findAgencyNames(read, agencyIds, today),
    listPeopleOf(read, agencyIds),
    listMandatesOfAgencies(read, agencyIds),
  ]);
  const mandates = await showMandates(read, rows, today);
  return {
    today,
    agencies: agencyIds.map((agencyId) => {
      const staff = people.filter((one) => one.agencyId === agencyId && !one.disabledAt && covers(one, today));
      const heads = new Set(staff.flatMap(({ office, personId }) => (office === 'head' ? [personId] : [])));
      const deputies = new Map(
        staff
          .filter(({ personId }) => !heads.has(personId) && personId !== actor.personId)
          .map(({ personId, name, post }) => [personId, name.includes(post) ? name : `${name}, ${post}`]),
      );
      return {
        agencyId,
        agency: names.get(agencyId)?.name ?? '',
        deputies: [...deputies].map(([value, text]) => ({ value, text })),
        mandates: mandates.filter((mandate) => mandate.agencyId === agencyId),
      };
    }),
  };
}
