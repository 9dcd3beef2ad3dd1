import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { DataTable } from '@/components/table/data-table';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { dayOf } from '@/domain/shared/dates';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { loadMembers } from '@/server/bloc/member-loaders';
import { IllustrativeTag } from './illustrative-tag';
import { MemberActs } from './member-acts';
import { OtherYears } from './other-years';
import type { BlocYearShown } from './shown';
import { yearCrumbs } from './year-crumbs';
import { YearPrintHead } from './year-print-head';

export type MembersShown = Awaited<ReturnType<typeof loadMembers>>;
type Row = BlocYearShown['everybody'][number];

/** Who belonged to the bloc in this year, under the names of that time: from when to when and by which decision, and who led. */
export async function MembersView({ shown }: { shown: MembersShown }) {
  const { scope, years, terms, composed, keeps } = shown;
  const t = await getTranslations('members');
  const ever = [...scope.replacedLeaders, ...scope.leaders, ...scope.toldLeaders];
  const leaders = (agencyId: string) => ever.filter((leader) => leader.agencyId === agencyId);
  const movement = movementIn(scope.everybody);
  return (
    <>
      <YearPrintHead scope={scope} />
      <PageHeader
        title={t('title', { year: String(scope.year) })}
        crumbs={await yearCrumbs(scope)}
        standing={
          movement.length === 0
            ? t('standing', { count: scope.members.length })
            : t('standingMoved', { count: scope.members.length, all: scope.everybody.length })
        }
      />
      {movement.length > 0 ? (
        <p className="mb-4 max-w-[75ch]">
          {movement
            .map(({ kind, day, names }) =>
              t(`moved.${kind}`, { agencies: names.map(nonBreaking).join(', '), day: formatDay(day) }),
            )
            .join(' ')}
        </p>
      ) : null}
      <DataTable
        caption={t('caption')}
        captionUnseen
        columnsAre="many"
        rows={scope.everybody}
        rowKey={({ agencyId }) => agencyId}
        columns={[
          {
            key: 'name',
            label: t('name'),
            names: true,
            cell: ({ slug, name }) => <TextLink href={paths.agency(slug)}>{nonBreaking(name)}</TextLink>,
          },
          {
            key: 'belongs',
            label: t('belongs'),
            cell: ({ agencyId, joinedOn, leftOn }) => {
              const { joinedBy = null, leftBy = null } = terms.get(agencyId) ?? {};
              if (!joinedOn && !leftOn) return t('wholeYear');
              return (
                <div>
                  {joinedOn ? <Moment text={t('joined', { day: formatDay(joinedOn) })} decision={joinedBy} /> : null}
                  {leftOn ? <Moment text={t('left', { day: formatDay(leftOn) })} decision={leftBy} /> : null}
                </div>
              );
            },
          },
          {
            key: 'role',
            label: t('role'),
            cell: ({ agencyId }) => {
              const held = leaders(agencyId);
              return held.length > 0 ? (
                <div>
                  {held.map(({ role, from, until, basis }) => (
                    <div key={`${role}${from}`}>
                      <Tag kind="pen">{t(`roles.${role}`)}</Tag>
                      <span className="block text-sm text-soft">
                        {until
                          ? t('held', { from: formatDay(from), until: formatDay(until), basis })
                          : t('since', { day: formatDay(from), basis })}
                      </span>
                    </div>
                  ))}
                </div>
              ) : (
                t('roles.member')
              );
            },
          },
        ]}
      />
      <p className="mt-4 print:hidden">
        <TextLink href={paths.rotation(scope.bloc.slug)}>{t('toRotation')}</TextLink>
      </p>
      <p className="mt-2 print:hidden">
        <TextLink href={paths.leadership(placeOf(scope))}>{t('toLeadership')}</TextLink>
      </p>
      <IllustrativeTag under show={scope.illustrative.includes('members')} />
      {ever.some(({ role }) => role === 'leader') ? null : <p className="mt-4 text-soft">{t('noLeader')}</p>}
      {ever.some(({ role }) => role === 'deputy') ? null : <p className="mt-4 text-soft">{t('noDeputy')}</p>}
      {composed ? (
        <p className="mt-4 text-soft">
          {composed.decisionRef
            ? t('publishedBy', { day: formatDay(dayOf(composed.composedAt)), decision: composed.decisionRef })
            : t('published', { day: formatDay(dayOf(composed.composedAt)) })}
        </p>
      ) : null}
      <OtherYears years={years} now={scope.year} hrefOf={(year) => paths.members({ ...placeOf(scope), year })} />
      {keeps ? <MemberActs shown={shown} /> : null}
    </>
  );
}

function Moment({ text, decision }: { text: string; decision: string | null }) {
  return (
    <p>
      {text}
      {decision ? <span className="block text-sm text-soft">{decision}</span> : null}
    </p>
  );
}

type Movement = { kind: 'joined' | 'left'; day: string; names: string[] };

/** Who came and who went within the year, those of one day together, earliest first. */
function movementIn(everybody: readonly Row[]): Movement[] {
  const moments = everybody.flatMap(({ name, joinedOn, leftOn }) => [
    ...(leftOn ? [{ kind: 'left' as const, day: leftOn, name }] : []),
    ...(joinedOn ? [{ kind: 'joined' as const, day: joinedOn, name }] : []),
  ]);
  const groups = Map.groupBy(
    moments.toSorted((a, b) => a.day.localeCompare(b.day)),
    ({ kind, day }) => `${day} ${kind}`,
  );
  return [...groups.values()].flatMap((those) => {
    const [first] = those;
    return first ? [{ kind: first.kind, day: first.day, names: those.map(({ name }) => name) }] : [];
  });
}
