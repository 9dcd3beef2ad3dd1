import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { TextLink } from '@/components/ui/text-link';
import { formatMeasure } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { RegistrationShown } from './registration-view';

/** A registration to be read: targets as a table, titles as a list. */
export async function RegistrationSheet({ shown: { scope, registration, forms } }: { shown: RegistrationShown }) {
  const t = await getTranslations('registration');
  const names = new Map(forms.map(({ code, name }) => [code, name]));
  const titles = registration?.titles ?? [];
  return (
    <>
      <DataTable
        caption={t('table.caption')}
        rows={registration?.targets ?? []}
        rowKey={({ number }) => String(number)}
        empty={<p className="text-soft">{t('targets.none')}</p>}
        columns={[
          { key: 'text', label: t('table.text'), names: true, cell: ({ number, text }) => `${number}. ${text}` },
          { key: 'target', label: t('table.target'), cell: ({ target, unit }) => formatMeasure(target, unit) },
          {
            key: 'before',
            label: t('table.before'),
            cell: ({ before, unit }) => (before ? formatMeasure(before, unit) : '–'),
          },
        ]}
      />
      <Section heading={t('titles.heading')}>
        {titles.length === 0 ? (
          <p className="text-soft">{t('titles.none')}</p>
        ) : (
          <ul className="hairlines">
            {titles.map((code) => (
              <li key={code} className="py-2">
                {names.get(code) ?? code}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <p className="mt-6">
        <TextLink href={paths.covenant(placeOf(scope))}>{t('back', { year: String(scope.year) })}</TextLink>
      </p>
    </>
  );
}
