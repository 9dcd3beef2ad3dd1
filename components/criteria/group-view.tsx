import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { DownGlyph } from '@/components/ui/glyphs';
import { LinkButton } from '@/components/ui/link-button';
import { TextLink } from '@/components/ui/text-link';
import { inReadingOrder, sumOfLines } from '@/domain/criteria/edit';
import { formatPoints } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { moveCriterionAction, removeCriterionAction } from '@/server/criteria/actions';
import type { loadCriteriaGroup } from '@/server/criteria/loaders';
import { LineForm } from './line-form';

export type GroupShown = Awaited<ReturnType<typeof loadCriteriaGroup>>;

/** One group of the draft: its lines in order, what they add up to, and the form of the line in hand or of a new one. */
export async function GroupView({ shown, line }: { shown: GroupShown; line: string | null }) {
  const { scope, group } = shown;
  const t = await getTranslations('criteria');
  const [year, place] = [String(scope.year), placeOf(scope)];
  const sum = sumOfLines(group);
  const inHand = group.criteria.find(({ code }) => code === line) ?? null;
  return (
    <>
      <PageHeader
        title={`${group.code}. ${group.name}`}
        crumbs={await yearCrumbs(scope, { text: t('title', { year }), href: paths.criteria(place) })}
        standing={
          group.criteria.length === 0
            ? t('group.whole', { max: formatPoints(group.maxCenti) })
            : t(sum === group.maxCenti ? 'group.fits' : 'group.off', {
                sum: formatPoints(sum),
                max: formatPoints(group.maxCenti),
                rest: formatPoints(Math.abs(group.maxCenti - sum)),
                over: String(sum > group.maxCenti),
              })
        }
      />
      {group.criteria.length > 0 ? (
        <DataTable
          caption={t('group.lines')}
          rows={inReadingOrder(group)}
          rowKey={({ code }) => code}
          isOwn={({ code }) => code === line}
          columns={[
            {
              key: 'name',
              label: t('group.line'),
              names: true,
              cell: ({ code, name, parentCode }) => (
                <span className={parentCode === null ? undefined : 'block pl-4'}>
                  <TextLink href={`${paths.criteriaGroup(place, group.code, code)}#line`}>
                    {code} {name}
                  </TextLink>
                </span>
              ),
            },
            { key: 'kind', label: t('group.kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
            { key: 'max', label: t('group.max'), numeric: true, cell: ({ maxCenti }) => formatPoints(maxCenti) },
            {
              key: 'acts',
              label: t('group.acts'),
              cell: ({ code }) => (
                <span className="flex flex-wrap gap-2">
                  {(['up', 'down'] as const).map((by) => (
                    <Form key={by} action={moveCriterionAction} id={`${by}-${code}`}>
                      <LineKey shown={shown} code={code} />
                      <input type="hidden" name="by" value={by} />
                      <SubmitButton kind="quiet" wide={false}>
                        <DownGlyph className={by === 'up' ? 'rotate-180' : undefined} />
                        <span className="unseen">{t(`group.${by}`, { code })}</span>
                      </SubmitButton>
                    </Form>
                  ))}
                  <Form action={removeCriterionAction} id={`remove-${code}`}>
                    <LineKey shown={shown} code={code} />
                    <SubmitButton kind="quiet" wide={false}>
                      {t('group.remove', {
                        parts: group.criteria.filter(({ parentCode }) => parentCode === code).length,
                      })}
                      <span className="unseen"> {code}</span>
                    </SubmitButton>
                  </Form>
                </span>
              ),
            },
          ]}
        />
      ) : null}
      {inHand ? (
        <p className="mt-4">
          <TextLink href={`${paths.criteriaGroup(place, group.code)}#line`}>{t('group.addAnother')}</TextLink>
        </p>
      ) : null}
      <Section heading={inHand ? t('group.change', { code: inHand.code }) : t('group.add')} anchor="line">
        <LineForm key={`${inHand?.code ?? ''} ${group.criteria.length}`} shown={shown} line={inHand} />
      </Section>
      <div className="mt-8">
        <LinkButton href={paths.criteria(place)} kind="secondary">
          {t('group.back')}
        </LinkButton>
      </div>
    </>
  );
}

function LineKey({ shown, code }: { shown: GroupShown; code: string }) {
  return (
    <>
      <input type="hidden" name="blocYearId" value={shown.scope.id} />
      <input type="hidden" name="groupCode" value={shown.group.code} />
      <input type="hidden" name="code" value={code} />
    </>
  );
}
