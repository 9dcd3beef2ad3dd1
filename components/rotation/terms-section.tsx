import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { TextInput } from '@/components/form/text-input';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { formatDay, formatMoment, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import { recordEarlierAction, withdrawEarlierAction } from '@/server/rotation/actions';
import type { RotationPage } from '@/server/rotation/loaders';

type Year = RotationPage['terms'][number];

/** Who led in which year with which deputies, under the names they bore then, and on what ground. */
export async function TermsSection({ page }: { page: RotationPage }) {
  const { scope, terms, year: coming } = page;
  const t = await getTranslations('rotation.terms');
  const named = ({ terms: held, year }: Year, role: 'leader' | 'deputy') => {
    const shown = held.filter((term) => term.role === role);
    if (shown.length === 0) return <span className="text-soft">{t(year >= coming ? 'notYet' : 'untold')}</span>;
    return shown.map(({ agencyId, slug, name }) => (
      <span key={agencyId} className="block">
        <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>
      </span>
    ));
  };
  const leaderOf = ({ terms: held }: Year) => held.find(({ role }) => role === 'leader');
  return (
    <Section anchor="terms" heading={t('heading')} intro={t('intro')}>
      <DataTable
        caption={t('heading')}
        captionUnseen
        rows={terms}
        rowKey={({ year }) => String(year)}
        columns={[
          {
            key: 'year',
            label: t('year'),
            names: true,
            cell: ({ year, kept }) =>
              kept ? (
                <TextLink href={paths.leadership({ bloc: scope.bloc.slug, year })} className="tabular">
                  {year}
                </TextLink>
              ) : (
                <span className="tabular">{year}</span>
              ),
          },
          { key: 'leader', label: t('leader'), cell: (one) => named(one, 'leader') },
          { key: 'deputies', label: t('deputies'), cell: (one) => named(one, 'deputy') },
          {
            key: 'span',
            label: t('span'),
            cell: (one) => {
              const leader = leaderOf(one);
              if (!leader?.from) return '–';
              const from = formatDay(leader.from);
              return (
                <span className="tabular">
                  {leader.until ? t('fromTo', { from, to: formatDay(leader.until) }) : t('since', { from })}
                </span>
              );
            },
          },
          { key: 'basis', label: t('basis'), cell: (one) => <Basis page={page} year={one} /> },
        ]}
      />
      {page.recordingEarlier.ok ? (
        <div className="print:hidden">
          <Disclosure summary={t('record')}>
            <EarlierForm page={page} />
          </Disclosure>
        </div>
      ) : null}
    </Section>
  );
}

/** On what ground the leader led; what was written down afterwards says by whom, and can be withdrawn. */
async function Basis({ page: { scope, recordingEarlier }, year: { terms } }: { page: RotationPage; year: Year }) {
  const t = await getTranslations('rotation.terms');
  const basis = terms.find(({ role }) => role === 'leader')?.basis;
  const told = terms.flatMap(({ earlier, ...term }) => (earlier ? { ...term, ...earlier } : []));
  return (
    <div>
      <p>{basis ?? (told.length > 0 ? null : '–')}</p>
      {told.map(({ id, role, name, basis: source, recordedAt, recordedBy }) => (
        <div key={id}>
          <p className="text-sm text-soft">
            {role === 'leader' ? null : `${t('deputies')}: ${source}. `}
            {t('recorded', { name: nonBreaking(recordedBy), moment: formatMoment(recordedAt) })}
          </p>
          {recordingEarlier.ok ? (
            <div className="text-left print:hidden">
              <FoldedReason
                action={withdrawEarlierAction}
                id={`withdraw-${id}`}
                summary={t('withdraw', { agency: nonBreaking(name) })}
                label={t('withdrawReason')}
                button={t('withdrawButton')}
                limit={500}
              >
                <input type="hidden" name="blocYearId" value={scope.id} />
                <input type="hidden" name="termId" value={id} />
              </FoldedReason>
            </div>
          ) : null}
        </div>
      ))}
    </div>
  );
}

/** Who led a year before the records, as an older paper tells. */
async function EarlierForm({ page: { scope, names, untold } }: { page: RotationPage }) {
  const [t, roles] = [await getTranslations('rotation.terms'), await getTranslations('rotation.roles')];
  const agencies = Object.entries(names).flatMap(([value, named]) => (named ? { value, text: named.name } : []));
  return (
    <Form action={recordEarlierAction} id="earlier">
      <p className="max-w-[65ch]">{t('recordIntro')}</p>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <TextInput
        name="year"
        label={t('year')}
        inputMode="numeric"
        width="short"
        defaultValue={String(untold.at(-1) ?? '')}
      />
      <RadioGroup
        name="role"
        label={t('role')}
        defaultValue="leader"
        choices={(['leader', 'deputy'] as const).map((role) => ({ value: role, text: roles(role) }))}
      />
      <Select name="agencyId" label={t('agency')} none={t('choose')} options={agencies} />
      <TextInput name="source" label={t('source')} hint={t('sourceHint')} />
      <FormActions>
        <SubmitButton kind="secondary">{t('recordButton')}</SubmitButton>
      </FormActions>
    </Form>
  );
}
