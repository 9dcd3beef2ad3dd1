import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Notice } from '@/components/ui/notice';
import { SummaryList } from '@/components/ui/summary-list';
import { Tag } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { covers } from '@/domain/shared/dates';
import { formatDay, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { RegulationShown } from '@/server/regulation/loaders';
import { Mark, Source } from './mark';
import { RestingList } from './resting-list';
import { spanWords } from './span';

/** One regulation: its papers, its versions through the years, what it followed and what followed it, what rests on it. */
export async function RegulationView(shown: RegulationShown) {
  const { code, shown: version, versions, today, names, replacedBy, amendedBy, mayKeep } = shown;
  const [t, span] = [await getTranslations('regulation'), await spanWords()];
  const inForce = covers(version, today);
  const links = (codes: readonly string[]) =>
    codes.map((each) => (
      <span key={each} className="block">
        <TextLink href={paths.regulation(each)}>{names[each] ?? each}</TextLink>
      </span>
    ));
  const relation = (term: string, codes: readonly string[]) =>
    codes.length > 0 ? [{ term, detail: <>{links(codes)}</> }] : [];
  return (
    <>
      <PageHeader
        title={version.instruments}
        crumbs={[{ text: t('title'), href: paths.regulations() }, { text: code }]}
        standing={t(inForce ? 'inForceNow' : 'notInForceNow', { span: span(version) })}
        notice={version.verified ? null : <Notice kind="late">{t('unverifiedBanner')}</Notice>}
      />
      <SummaryList
        rows={[
          { term: t('summary'), detail: version.summary },
          {
            term: t('subject'),
            detail: version.subjects.map((subject) => t(`subjects.${subject}`)).join(', ') || '–',
          },
          ...(version.province ? [{ term: t('province'), detail: version.province }] : []),
          ...relation(t('replaces'), version.replaces),
          ...relation(t('amends'), version.amends),
          ...relation(
            t('replacedBy'),
            replacedBy.map(([each]) => each),
          ),
          ...relation(
            t('amendedBy'),
            amendedBy.map(([each]) => each),
          ),
          { term: t('mark'), detail: <Mark row={version} /> },
        ]}
      />
      <Section heading={t('papers')}>
        <DataTable
          caption={t('papers')}
          captionUnseen
          rows={version.papers}
          rowKey={({ id }) => id}
          empty={<p>{t('noPapers')}</p>}
          columns={[
            { key: 'citation', label: t('paper'), names: true, cell: ({ citation }) => nonBreaking(citation) },
            { key: 'kind', label: t('paperKind'), cell: ({ kind }) => t(`instrumentKinds.${kind}`) },
            { key: 'issuer', label: t('issuer'), cell: ({ issuer }) => issuer },
            {
              key: 'signed',
              label: t('signedOn'),
              cell: ({ signedOn }) => (signedOn ? formatDay(signedOn) : t('dayUnknown')),
            },
            {
              key: 'source',
              label: t('sourceUrl'),
              cell: ({ sourceUrl }) => (sourceUrl ? <Source text={sourceUrl} /> : '–'),
            },
          ]}
        />
      </Section>
      <Section heading={t('versions')} intro={t('versionsIntro')}>
        <DataTable
          caption={t('versions')}
          captionUnseen
          rows={versions}
          rowKey={({ id }) => id}
          isOwn={({ id }) => id === version.id && inForce}
          columns={[
            {
              key: 'span',
              label: t('span'),
              names: true,
              cell: (each) => (
                <>
                  <TextLink href={paths.regulations(each.from)}>{span(each)}</TextLink>{' '}
                  {covers(each, today) ? <Tag kind="pen">{t('now')}</Tag> : null}
                </>
              ),
            },
            { key: 'instruments', label: t('instruments'), cell: ({ instruments }) => instruments },
            { key: 'mark', label: t('mark'), cell: (row) => <Mark row={row} /> },
          ]}
        />
      </Section>
      <RestingList {...shown} />
      {mayKeep ? (
        <p className="mt-8 print:hidden">
          <TextLink href={paths.adminVersion('regulation', version.id)}>{t('keepThis')}</TextLink>
        </p>
      ) : null}
    </>
  );
}
