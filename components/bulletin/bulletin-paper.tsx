import { getTranslations } from 'next-intl/server';
import { BlocPaper } from '@/components/conference/bloc-paper';
import type { Statement } from '@/domain/bulletin/tell';
import { formatDay, nonBreaking } from '@/lib/format';
import type { BulletinPage } from '@/server/bulletin/loaders';

/** The conference told on one sheet, statement by statement, from its data alone. */
export async function BulletinPaper({ page }: { page: BulletinPage }) {
  const t = await getTranslations('bulletin');
  const { head, year, statements, publishedOn } = page;
  return (
    <BlocPaper head={head} title={t('title')} subtitle={t('subtitle', { year: String(year), next: String(year + 1) })}>
      {statements.map((statement, position) => (
        <Told key={position} statement={statement} />
      ))}
      <p className="text-sm italic">
        {publishedOn
          ? t('published', { bloc: nonBreaking(page.bloc.name), day: formatDay(publishedOn) })
          : t('notPublished')}
      </p>
    </BlocPaper>
  );
}

async function Told({ statement }: { statement: Statement }) {
  const t = await getTranslations('bulletin.told');
  switch (statement.kind) {
    case 'held': {
      const { bloc, session, heldOn, place } = statement;
      return <p>{t('held', { bloc: nonBreaking(bloc), session, day: formatDay(heldOn), place })}</p>;
    }
    case 'reviewed':
      return (
        <p>
          {t('reviewed', { year: String(statement.year) })} {statement.review}
        </p>
      );
    case 'tasks': {
      const { year, count, told } = statement;
      return (
        <>
          <p>
            {t('tasks', {
              year: String(year),
              count,
              told: told.length === count ? 'all' : told.length > 0 ? 'some' : 'none',
            })}
          </p>
          {told.map(({ number, text }) => (
            <p key={number}>
              {number}. {text}
            </p>
          ))}
        </>
      );
    }
    case 'proposed': {
      const { to, form, whom, count, agencies } = statement;
      const sentence = { to: nonBreaking(to), form: nonBreaking(form), whom, count };
      return (
        <p>
          {agencies
            ? t('proposedNamed', { ...sentence, agencies: agencies.map(nonBreaking).join('; ') })
            : t('proposed', sentence)}
        </p>
      );
    }
    case 'acclaimed': {
      const { role, year, agency, votes } = statement;
      const sentence = { role, year: String(year), agency: nonBreaking(agency) };
      return (
        <p>
          {votes ? t('acclaimedWith', { ...sentence, votesFor: votes.for, base: votes.of }) : t('acclaimed', sentence)}
        </p>
      );
    }
    case 'handedOver': {
      const { from, to, on } = statement;
      return <p>{t('handedOver', { from: nonBreaking(from), to: nonBreaking(to), day: formatDay(on) })}</p>;
    }
    case 'covenant': {
      const { year, count } = statement;
      return (
        <p>
          {count === null ? t('covenant', { year: String(year) }) : t('covenantCounted', { year: String(year), count })}
        </p>
      );
    }
  }
}
