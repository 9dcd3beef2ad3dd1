import { getTranslations } from 'next-intl/server';
import { CovenantView } from '@/components/covenant/covenant-view';
import { loadCovenant } from '@/server/covenant/loaders';

/** What the route of the signatures may send back with, and has a sentence without parameters. */
const refusalCode =
  /^(covenant\.(reopened|changed|alreadySigned|notParty|unknown|unread|paused|awaitsCeremony|methodClosed|codeWanted)|secondFactor\.(wrongCode|codeUsed)|rights\.(otherAgency|notAppointed|noAppointment)|form\.(broken|required|noKey|keyReused))$/;

export async function generateMetadata({ params }: PageProps<'/blocs/[bloc]/[year]/covenant'>) {
  const { year } = await params;
  return { title: (await getTranslations('covenant'))('title', { year }) };
}

export default async function CovenantPage(props: PageProps<'/blocs/[bloc]/[year]/covenant'>) {
  const { bloc, year } = await props.params;
  const { signed, refusal } = await props.searchParams;
  const known = typeof refusal === 'string' && refusalCode.test(refusal) ? refusal : null;
  return (
    <CovenantView shown={await loadCovenant(bloc, year)} arrival={{ signed: signed !== undefined, refusal: known }} />
  );
}
