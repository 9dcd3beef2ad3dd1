import { getTranslations } from 'next-intl/server';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { Select } from '@/components/form/select';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { shownCode } from '@/domain/criteria/scale';
import { formatCount, formatDay, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { addCrossAction, assignCrossAction, withdrawCrossAction } from '@/server/cross/actions';
import type { CrossShown } from '@/server/cross/loaders';

/** Who scores whom, how far each is, and for who keeps the year what stands out. */
export async function CrossView({ shown }: { shown: CrossShown }) {
  const { scope, stage, assignments, scorers, missingPairs, mayAssign, own, keeps, report } = shown;
  const [t, results] = [await getTranslations('cross'), await getTranslations('results')];
  const words = await refusalWords();
  const place = placeOf(scope);
  const memberOf = new Map(scope.everybody.map((member) => [member.agencyId, member]));
  const nameOf = (agencyId: string) => nonBreaking(memberOf.get(agencyId)?.name ?? '');
  const sent = assignments.filter(({ sentOn }) => sentOn !== null).length;
  const hidden = <input type="hidden" name="blocYearId" value={scope.id} />;
  return (
    <>
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope, { text: results('crumb'), href: paths.results(place) })}
        standing={
          assignments.length > 0
            ? t('standing', { sent, pairs: assignments.length })
            : t(scorers > 0 ? 'notAssigned' : 'notInCharter')
        }
      />
      {assignments.length === 0 ? (
        <EmptyState
          purpose={t('purpose')}
          why={scorers === 0 ? t('notInCharter') : mayAssign.ok ? t('why', { scorers }) : words(mayAssign.refusal)}
          action={
            mayAssign.ok && scorers > 0 ? (
              <Form action={assignCrossAction} id="assign">
                {hidden}
                <FormActions>
                  <SubmitButton>{t('assign', { scorers })}</SubmitButton>
                </FormActions>
              </Form>
            ) : null
          }
        />
      ) : (
        <DataTable
          caption={t('pairs')}
          captionUnseen
          rows={assignments}
          rowKey={({ id }) => id}
          isOwn={({ scorerAgencyId }) => own.includes(scorerAgencyId)}
          columns={[
            {
              key: 'scorer',
              label: t('scorer'),
              names: true,
              cell: ({ scorerAgencyId }) => nameOf(scorerAgencyId),
            },
            {
              key: 'agency',
              label: t('agency'),
              cell: ({ scorerAgencyId, agencyId }) => {
                const [peer, member] = [memberOf.get(scorerAgencyId), memberOf.get(agencyId)];
                const opens = peer && member && (keeps || own.includes(scorerAgencyId));
                return opens ? (
                  <TextLink href={paths.crossSheet(place, peer.slug, member.slug)}>{nameOf(agencyId)}</TextLink>
                ) : (
                  nameOf(agencyId)
                );
              },
            },
            {
              key: 'status',
              label: t('status'),
              cell: ({ sentOn, recusedReason }) =>
                sentOn ? (
                  <Tag kind="done">{t('sent', { day: formatDay(sentOn) })}</Tag>
                ) : recusedReason === null ? (
                  <Tag kind="waiting">{t('waiting')}</Tag>
                ) : (
                  <Tag kind="late">{t('recused', { reason: recusedReason })}</Tag>
                ),
            },
            ...(mayAssign.ok
              ? [
                  {
                    key: 'act',
                    label: t('act'),
                    cell: ({ sentOn, scorerAgencyId, agencyId }: (typeof assignments)[number]) =>
                      sentOn ? (
                        '–'
                      ) : (
                        <Form action={withdrawCrossAction} id={`withdraw-${scorerAgencyId}-${agencyId}`}>
                          {hidden}
                          <input type="hidden" name="scorerAgencyId" value={scorerAgencyId} />
                          <input type="hidden" name="agencyId" value={agencyId} />
                          <SubmitButton kind="quiet" wide={false}>
                            {t('withdraw')}
                          </SubmitButton>
                        </Form>
                      ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {mayAssign.ok && scorers > 0 && assignments.length > 0 && missingPairs > 0 ? (
        <div className="mt-4">
          <Form key={missingPairs} action={assignCrossAction} id="assign-rest">
            {hidden}
            <FormActions>
              <SubmitButton kind="secondary">{t('assignRest', { pairs: missingPairs })}</SubmitButton>
            </FormActions>
          </Form>
        </div>
      ) : null}
      {mayAssign.ok && scorers > 0 ? (
        <Section heading={t('addHeading')}>
          <Form key={assignments.map(({ id }) => id).join(' ')} action={addCrossAction} id="add-cross">
            {hidden}
            {(['scorerAgencyId', 'agencyId'] as const).map((name) => (
              <Select
                key={name}
                name={name}
                label={t(name === 'agencyId' ? 'agency' : 'scorer')}
                none={t('choose')}
                options={scope.members.map((member) => ({ value: member.agencyId, text: member.name }))}
              />
            ))}
            <FormActions>
              <SubmitButton kind="secondary">{t('add')}</SubmitButton>
            </FormActions>
          </Form>
        </Section>
      ) : null}
      {(keeps || stage.published) && report.scorers.length > 0 ? (
        <>
          <Section heading={t('report.heading')} intro={t('report.intro')}>
            <DataTable
              caption={t('report.heading')}
              captionUnseen
              rows={report.scorers}
              rowKey={({ scorerAgencyId }) => scorerAgencyId}
              columns={[
                {
                  key: 'scorer',
                  label: t('scorer'),
                  names: true,
                  cell: ({ scorerAgencyId }) => nameOf(scorerAgencyId),
                },
                { key: 'sheets', label: t('report.sheets'), numeric: true, cell: ({ sheets }) => formatCount(sheets) },
                {
                  key: 'same',
                  label: t('report.same'),
                  numeric: true,
                  cell: ({ same, lines }) => `${formatCount(same)}/${formatCount(lines)}`,
                },
                {
                  key: 'mean',
                  label: t('report.mean'),
                  numeric: true,
                  cell: ({ meanCenti }) => formatPoints(meanCenti),
                },
              ]}
            />
          </Section>
          <Section heading={t('report.apart')}>
            {report.farApart.length === 0 ? (
              <p className="text-soft">{t('report.none')}</p>
            ) : (
              <ul className="hairlines">
                {report.farApart.map(({ agencyId, code, lowest, highest }) => (
                  <li key={`${agencyId} ${code}`} className="tabular py-2">
                    {t('report.line', {
                      agency: nameOf(agencyId),
                      code: shownCode({ code }),
                      low: formatPoints(lowest.centi),
                      lowBy: nonBreaking(memberOf.get(lowest.scorerAgencyId)?.shortName ?? ''),
                      high: formatPoints(highest.centi),
                      highBy: nonBreaking(memberOf.get(highest.scorerAgencyId)?.shortName ?? ''),
                    })}
                  </li>
                ))}
              </ul>
            )}
          </Section>
        </>
      ) : null}
    </>
  );
}
