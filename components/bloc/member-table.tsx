import { getTranslations } from 'next-intl/server';
import { SheetTag } from '@/components/scoring/sheet-tag';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import type { Standing } from '@/domain/bloc/standing';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { BlocYearShown } from './shown';

type MemberTableProps = { scope: BlocYearShown; standing: Standing; own: readonly string[] };

/** Each member with how far it is: registration, signature, self-score; late ones are named so. */
export async function MemberTable({ scope, standing, own }: MemberTableProps) {
  const t = await getTranslations('overview');
  const { scoringOpenedAt, publishedOn, deadlines } = standing;
  const sheetOf = (agencyId: string) => standing.selfAssessments.find((one) => one.agencyId === agencyId);
  const overdue = !publishedOn && deadlines.selfScore !== undefined && scope.on > deadlines.selfScore;
  return (
    <DataTable
      caption={t('membersCaption')}
      captionUnseen
      rows={scope.members}
      rowKey={({ agencyId }) => agencyId}
      isOwn={({ agencyId }) => own.includes(agencyId)}
      columns={[
        {
          key: 'agency',
          label: t('agency'),
          names: true,
          cell: ({ agencyId, slug, name }) => (
            <>
              <TextLink href={paths.sheet(placeOf(scope), slug)}>{nonBreaking(name)}</TextLink>
              {own.includes(agencyId) ? <span className="block text-sm text-soft">{t('own')}</span> : null}
            </>
          ),
        },
        {
          key: 'registration',
          label: t('registration'),
          cell: ({ agencyId }) => {
            const registration = standing.registrations.find((one) => one.agencyId === agencyId);
            return <Whole>{registration?.sentAt ? t('sent') : registration ? t('draft') : '–'}</Whole>;
          },
        },
        {
          key: 'signature',
          label: t('signature'),
          cell: ({ agencyId }) => {
            const { signedAgencyIds = [], refusals = [], partyAgencyIds = [] } = standing.covenant ?? {};
            if ([...signedAgencyIds, ...(standing.covenant?.joinedAgencyIds ?? [])].includes(agencyId))
              return <Whole>{t('signed')}</Whole>;
            if (standing.covenant?.annex?.signedAgencyIds.includes(agencyId) && !partyAgencyIds.includes(agencyId))
              return <Whole>{t('annexSigned')}</Whole>;
            if (standing.covenant && !partyAgencyIds.includes(agencyId)) return <Whole>{t('annex')}</Whole>;
            const refused = refusals.some((one) => one.agencyId === agencyId);
            return <Whole>{refused ? t('refused') : '–'}</Whole>;
          },
        },
        {
          key: 'sheet',
          label: t('sheet'),
          cell: ({ agencyId }) => {
            const { status = null, late = false } = sheetOf(agencyId) ?? {};
            return scoringOpenedAt ? <SheetTag status={status} late={late} overdue={overdue} /> : t('notOpen');
          },
        },
        {
          key: 'self',
          label: t('self'),
          numeric: true,
          cell: ({ agencyId }) => {
            const sheet = sheetOf(agencyId);
            return sheet?.status === 'submitted' ? formatPoints(sheet.totalCenti) : '–';
          },
        },
      ]}
    />
  );
}

/** Two words that stay on one line, so that the names keep the room. */
const Whole = ({ children }: { children: string }) => <span className="whitespace-nowrap">{children}</span>;
