import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { GiveMandateForm } from '@/components/mandate/give-mandate-form';
import { MandateTable } from '@/components/mandate/mandate-table';
import { Disclosure } from '@/components/ui/disclosure';
import { covers } from '@/domain/shared/dates';
import type { loadPerson } from '@/server/person/loaders';
import { AccountSection } from './account-section';
import { AppointPersonForm } from './appoint-person-form';
import type { AgencyChoice } from './appointment-fields';
import { AppointmentsTable } from './appointments-table';

type PersonShown = Awaited<ReturnType<typeof loadPerson>>;

/** One person as the administrator sees them: account, appointments through time, mandates. */
export async function PersonView({ shown, agencies }: { shown: PersonShown; agencies: readonly AgencyChoice[] }) {
  const t = await getTranslations('people');
  const { actor, today, person, appointments, mandates } = shown;
  const self = person.id === actor.personId;
  const serves = new Map(
    appointments.flatMap(({ agencyId, agency, ...days }) =>
      agencyId && agency && covers(days, today) ? [[agencyId, agency] as const] : [],
    ),
  );
  return (
    <>
      <AccountSection shown={shown} self={self} />
      <Section heading={t('appointments')} intro={t('appointmentsIntro')}>
        <AppointmentsTable appointments={appointments} today={today} mayEnd={!self} />
        <Disclosure summary={t('appoint')}>
          <AppointPersonForm personId={person.id} agencies={agencies} />
        </Disclosure>
      </Section>
      <Section heading={t('mandates')} intro={t('mandatesIntro')}>
        <MandateTable caption={t('mandates')} mandates={mandates} today={today} mayWithdraw empty={t('noMandate')} />
        {self || serves.size === 0 || person.disabledAt ? null : (
          <Disclosure summary={t('giveMandate')}>
            <GiveMandateForm
              agencies={[...serves].map(([value, text]) => ({ value, text }))}
              deputies={[{ value: person.id, text: person.name }]}
            />
          </Disclosure>
        )}
      </Section>
    </>
  );
}
