import { getTranslations } from 'next-intl/server';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { RadioGroup } from '@/components/form/radio-group';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { ClosedButton } from '@/components/ui/closed-button';
import { Tag, type TagKind } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import type { CandidateStanding } from '@/domain/nomination/registered';
import { formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { takeOverRegisteredAction } from '@/server/nomination/actions';
import type { NominationsShown } from '@/server/nomination/loaders';

type RegisteredSectionProps = Pick<NominationsShown, 'scope' | 'takeOver' | 'ranked'>;

const looks: Record<CandidateStanding, TagKind> = { ready: 'done', awaited: 'plain', unmet: 'late', proposed: 'plain' };

/** For who keeps the bloc: what the agencies registered for in the covenant, form by form, and one press that begins their nominations. */
export async function RegisteredSection({ scope, takeOver, ranked }: RegisteredSectionProps) {
  if (takeOver.length === 0) return null;
  const [t, list] = [await getTranslations('nomination.registered'), await getTranslations('nomination')];
  const say = await refusalWords();
  const place = placeOf(scope);
  const memberOf = (agencyId: string) => scope.members.find((one) => one.agencyId === agencyId);
  return (
    <Section heading={t('heading', { year: String(scope.year) })} intro={t('intro')} anchor="registered">
      {takeOver.map(({ form, rows, decision }) => {
        const ready = rows.filter(({ standing }) => standing === 'ready');
        const choices = form.grounds.map(({ code, label, citation, verified }) => ({
          value: `${form.code}.${code}`,
          text: label,
          hint: verified ? citation : `${citation} · ${list('unverified')}`,
        }));
        const [only, ...more] = choices;
        return (
          <Section key={form.code} heading={nonBreaking(form.name)} level={3}>
            <DataTable
              caption={t('caption', { form: form.name })}
              captionUnseen
              rows={rows}
              rowKey={({ agencyId }) => agencyId}
              columns={[
                {
                  key: 'agency',
                  label: list('list.agency'),
                  names: true,
                  cell: ({ agencyId }) => {
                    const member = memberOf(agencyId);
                    return member ? (
                      <TextLink href={paths.registration(place, member.slug)}>{nonBreaking(member.name)}</TextLink>
                    ) : (
                      '–'
                    );
                  },
                },
                {
                  key: 'rank',
                  label: list('list.rank'),
                  numeric: true,
                  cell: ({ place: at }) => (at && ranked ? list('rankOf', { rank: at.rank, ranked }) : '–'),
                },
                {
                  key: 'points',
                  label: list('list.points'),
                  numeric: true,
                  cell: ({ place: at }) => (at ? formatPoints(at.totalCenti) : '–'),
                },
                {
                  key: 'standing',
                  label: list('list.status'),
                  cell: ({ standing, number, short }) => (
                    <div>
                      <Tag kind={looks[standing]}>{t(`standing.${standing}`, { number: String(number ?? '') })}</Tag>
                      {standing === 'unmet' ? (
                        <span className="block text-sm text-soft">{short ? say(short) : t('noPlace')}</span>
                      ) : null}
                    </div>
                  ),
                },
              ]}
            />
            <div className="mt-5">
              {!decision.ok ? (
                <ClosedButton lead={t('closed')} reasons={[{ text: say(decision.refusal) }]}>
                  {t('closedButton')}
                </ClosedButton>
              ) : (
                <Form action={takeOverRegisteredAction} id={`take-over-${form.code}`}>
                  <input type="hidden" name="blocYearId" value={scope.id} />
                  {only && more.length === 0 ? (
                    <input type="hidden" name="basis" value={only.value} />
                  ) : (
                    <RadioGroup name="basis" label={t('ground')} choices={choices} />
                  )}
                  <p className="max-w-[75ch] text-sm text-soft">
                    {t('sentence', {
                      form: form.name,
                      agencies: ready
                        .map(({ agencyId }) => nonBreaking(memberOf(agencyId)?.shortName ?? '–'))
                        .join(', '),
                    })}
                  </p>
                  <FormActions>
                    <SubmitButton kind="secondary">{t('button', { count: ready.length })}</SubmitButton>
                  </FormActions>
                </Form>
              )}
            </div>
          </Section>
        );
      })}
    </Section>
  );
}
