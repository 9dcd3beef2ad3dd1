import { getTranslations } from 'next-intl/server';
import { AnsweredFields } from '@/components/form/answered-fields';
import { DateInput } from '@/components/form/date-input';
import { FilterForm } from '@/components/form/filter-form';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { Notice } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { Tabs } from '@/components/ui/tabs';
import { TextLink } from '@/components/ui/text-link';
import { regulationFaces } from '@/domain/regulation/regulation';
import { formatDay } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationsShown } from '@/server/regulation/loaders';
import { AwardTables } from './award-table';
import { RegimeSection } from './regime-section';
import { RegulationTable } from './regulation-table';
import { RuleTable } from './rule-table';

/** The rules in force on a day: regulations and by which a dossier is judged, titles and forms, rules and figures. */
export async function RegulationsView(shown: RegulationsShown) {
  const { on, unreadable, face, regulations, forms, rules, turningDays, mayKeep } = shown;
  const t = await getTranslations('regulation');
  const rows = { regulations, awards: [...forms, ...forms.flatMap(({ grounds }) => grounds)], rules };
  const doubtful = rows[face].filter(({ verified }) => !verified).length;
  const tabs = regulationFaces.map((each) => ({
    text: t(`faces.${each}`),
    href: paths.regulations(on, each),
    current: each === face,
  }));
  return (
    <>
      <PageHeader
        title={t('title')}
        standing={t(`standing.${face}`, {
          day: formatDay(on),
          count: face === 'awards' ? forms.length : rows[face].length,
        })}
        notice={doubtful > 0 ? <Notice kind="late">{t(`doubtful.${face}`, { doubtful })}</Notice> : null}
      />
      <FilterForm path={paths.regulations()} keep={{ show: face }} filtered={false} apply={t('apply')}>
        <AnsweredFields
          errors={unreadable ? { on: t('unreadable', { typed: unreadable, day: formatDay(on) }) } : {}}
          values={unreadable ? { on: unreadable } : {}}
        >
          <DateInput name="on" label={t('on')} defaultValue={on} />
        </AnsweredFields>
      </FilterForm>
      <nav aria-label={t('turningDays')} className="mb-4 flex flex-wrap items-center gap-x-4 text-sm print:hidden">
        <span className="text-soft">{t('turningDays')}</span>
        {turningDays.map((day) => (
          <TextLink
            key={day}
            href={paths.regulations(day, face)}
            aria-current={day === on ? 'date' : undefined}
            className="tabular flex min-h-11 items-center aria-[current]:font-semibold aria-[current]:text-ink"
          >
            {formatDay(day)}
          </TextLink>
        ))}
      </nav>
      <Tabs label={t('title')} tabs={tabs} />
      {face === 'regulations' ? (
        <>
          <Section heading={t('inForceOn', { day: formatDay(on) })}>
            <RegulationTable regulations={regulations} />
          </Section>
          <RegimeSection {...shown} />
        </>
      ) : null}
      {face === 'awards' ? <AwardTables {...shown} /> : null}
      {face === 'rules' ? (
        <Section heading={t('rulesOn', { day: formatDay(on) })} intro={t('rulesIntro')}>
          <RuleTable rules={rules} />
        </Section>
      ) : null}
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden">
        <PrintButton>{t('print')}</PrintButton>
        {mayKeep ? <TextLink href={paths.adminRegulations()}>{t('keep')}</TextLink> : null}
      </div>
    </>
  );
}
