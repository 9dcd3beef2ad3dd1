import { getTranslations } from 'next-intl/server';
import { DateInput } from '@/components/form/date-input';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { SubmitButton } from '@/components/form/submit-button';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { Tag, type TagKind } from '@/components/ui/tag';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { withdrawMandateAction } from '@/server/mandate/actions';
import type { MandateShown } from '@/server/mandate/shown';

type MandateTableProps = {
  caption: string;
  mandates: readonly MandateShown[];
  today: string;
  /** Whether the reader may withdraw what still runs. */
  mayWithdraw: boolean;
  /** Where the heading names the agency already. */
  oneAgency?: boolean;
  empty: string;
};

const tags: Record<MandateShown['state'], TagKind> = {
  coming: 'waiting',
  inForce: 'done',
  over: 'plain',
  withdrawn: 'plain',
};

/** Mandates with what each is for, its days, its paper, and how to take it back. */
export async function MandateTable({
  caption,
  mandates,
  today,
  mayWithdraw,
  oneAgency = false,
  empty,
}: MandateTableProps) {
  const t = await getTranslations('mandates');
  return (
    <DataTable
      caption={caption}
      captionUnseen
      columnsAre="many"
      rows={mandates}
      rowKey={({ id }) => id}
      empty={<p className="text-soft">{empty}</p>}
      columns={[
        { key: 'deputy', label: t('deputy'), names: true, cell: ({ deputy }) => nonBreaking(deputy) },
        ...(oneAgency
          ? []
          : [{ key: 'agency', label: t('agency'), cell: ({ agency }: MandateShown) => nonBreaking(agency) }]),
        {
          key: 'scopes',
          label: t('scopes'),
          cell: ({ scopes }) => (
            <ul>
              {scopes.map((scope) => (
                <li key={scope}>{t(`scope.${scope}`)}</li>
              ))}
            </ul>
          ),
        },
        {
          key: 'days',
          label: t('days'),
          cell: ({ from, to, state, withdrawnFrom }) => (
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <span className="whitespace-nowrap">
                {formatDay(from)} – {formatDay(to)}
              </span>
              <Tag kind={tags[state]}>{t(`state.${state}`)}</Tag>
              {withdrawnFrom ? (
                <span className="text-sm text-soft">{t('withdrawnFrom', { day: formatDay(withdrawnFrom) })}</span>
              ) : null}
            </div>
          ),
        },
        {
          key: 'paper',
          label: t('paper'),
          cell: ({ paperRef, fileId, fileName }) => (
            <div>
              <div>{paperRef}</div>
              <a href={paths.file(fileId)} download className="inline-flex min-h-11 items-center break-all">
                {fileName}
              </a>
            </div>
          ),
        },
        ...(mayWithdraw
          ? [
              {
                key: 'acts',
                label: t('acts'),
                cell: ({ id, to, withdrawnFrom }: MandateShown) =>
                  withdrawnFrom || to < today ? '–' : <WithdrawForm mandateId={id} today={today} />,
              },
            ]
          : []),
      ]}
    />
  );
}

async function WithdrawForm({ mandateId, today }: { mandateId: string; today: string }) {
  const t = await getTranslations('mandates');
  return (
    <Disclosure summary={t('withdraw')}>
      <Form action={withdrawMandateAction} id={`withdraw-${mandateId}`}>
        <input type="hidden" name="mandateId" value={mandateId} />
        <DateInput name="from" label={t('noLongerFrom')} defaultValue={today} />
        <FormActions>
          <SubmitButton kind="secondary">{t('withdraw')}</SubmitButton>
        </FormActions>
      </Form>
    </Disclosure>
  );
}
