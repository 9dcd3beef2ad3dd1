import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { lineWords } from '@/components/scoring/line-words';
import { DataTable } from '@/components/table/data-table';
import { inReadingOrder } from '@/domain/criteria/edit';
import { totalOfScale, type Criterion, type CriteriaRules } from '@/domain/criteria/scale';
import { formatPoints } from '@/lib/format';

type Row = { key: string; code: string; name: string; maxCenti: number; line: Criterion | null };

/** A whole scale to read and print: groups, their lines and parts, how each is scored and of whom it is asked; then what stands beside. */
export async function ScaleTable({ rules }: { rules: CriteriaRules }) {
  const t = await getTranslations('criteria.scale');
  const kinds = await getTranslations('agencies.kinds');
  const { rule } = await lineWords();
  const rows = rules.groups.flatMap((group): Row[] => [
    { key: group.code, code: group.code, name: group.name, maxCenti: group.maxCenti, line: null },
    ...inReadingOrder(group).map((line) => ({ key: line.code, ...line, line })),
  ]);
  const how = (line: Criterion) => {
    const parts = [
      rule(line),
      line.evidence ? t('evidence') : '',
      line.appliesTo ? t('only', { kinds: line.appliesTo.map((kind) => kinds(kind)).join(', ') }) : '',
      line.stepCenti ? t('step', { step: formatPoints(line.stepCenti) }) : '',
      line.measures ? t('measures', { text: line.measures }) : '',
      line.fedBy ? t('fedBy') : '',
    ];
    return parts.filter(Boolean).join(' ');
  };
  const asked = rules.groups.some(({ criteria }) => criteria.some(({ appliesTo }) => appliesTo !== null));
  return (
    <>
      <DataTable
        caption={rules.name}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'code', label: t('code'), cell: ({ code, line }) => (line ? code : <strong>{code}</strong>) },
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ name, line }) =>
              line === null ? (
                name
              ) : (
                <span className={line.parentCode === null ? 'font-normal' : 'block pl-4 font-normal'}>
                  {name}
                  {how(line) ? <span className="block text-sm text-soft">{how(line)}</span> : null}
                </span>
              ),
            foot: t('total'),
          },
          {
            key: 'max',
            label: t('max'),
            numeric: true,
            cell: ({ maxCenti, line }) => (line ? formatPoints(maxCenti) : <strong>{formatPoints(maxCenti)}</strong>),
            foot: formatPoints(totalOfScale(rules)),
          },
        ]}
      />
      <p className="mt-2 text-sm text-soft">
        {t('note', { bonus: formatPoints(rules.bonusCapCenti), step: formatPoints(rules.stepCenti) })}
        {asked ? ` ${t('formula')}` : ''}
      </p>
      {rules.bonuses.length > 0 ? (
        <Section heading={t('bonuses', { cap: formatPoints(rules.bonusCapCenti) })} level={3}>
          <ul className="hairlines">
            {rules.bonuses.map(({ code, name, maxCenti, kind, unit, unitCenti }) => (
              <li key={code} className="py-2">
                <strong>{code}</strong> {name}:{' '}
                {kind === 'count'
                  ? t('perUnit', { points: formatPoints(unitCenti), unit, max: formatPoints(maxCenti) })
                  : t('upTo', { max: formatPoints(maxCenti) })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {rules.deductions.length > 0 ? (
        <Section heading={t('deductions')} level={3}>
          <ul className="hairlines">
            {rules.deductions.map(({ code, name, unit, unitCenti, maxCenti }) => (
              <li key={code} className="py-2">
                <strong>{code}</strong> {name}:{' '}
                {t('takes', {
                  points: formatPoints(unitCenti),
                  unit: unit || 'none',
                  max: maxCenti === null ? 'none' : formatPoints(maxCenti),
                })}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {rules.knockOuts.length > 0 ? (
        <Section heading={t('knockOuts')} level={3}>
          <ul className="hairlines">
            {rules.knockOuts.map(({ code, name }) => (
              <li key={code} className="py-2">
                <strong>{code}</strong> {name}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
