import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { Notice, type NoticeKind } from '@/components/ui/notice';
import { PrintButton } from '@/components/ui/print-button';
import { SummaryList } from '@/components/ui/summary-list';
import { TextLink } from '@/components/ui/text-link';
import type { PublicStatus } from '@/domain/covenant/public-status';
import { formatMoment, nonBreaking } from '@/lib/format';
import { paths } from '@/lib/paths';
import type { Verified } from '@/server/covenant/verify-loaders';
import { DropFile } from './drop-file';

const looks: Record<PublicStatus, NoticeKind> = {
  rehearsal: 'late',
  voided: 'late',
  signing: 'info',
  complete: 'info',
  sealed: 'seal',
};

/** What anybody learns of a paper by its code: how it stands in a sentence, who signed, what belongs to it, and whether a file is it. */
export async function VerifiedView({ paper }: { paper: Verified }) {
  const t = await getTranslations('verify');
  const { status, parties, seal, voided, parent, annexes } = paper;
  const signed = parties.filter((party) => party.signed).length;
  const counts = { signed, count: parties.length };
  const code = (one: { code: string; verifyCode: string | null; title: string }) =>
    one.verifyCode ? <TextLink href={paths.verify(one.verifyCode)}>{one.title}</TextLink> : one.title;
  return (
    <>
      <Notice kind={looks[status]} lead={t(`status.${status}.lead`)}>
        {t(`status.${status}.said`, {
          ...counts,
          moment: formatMoment(seal?.at ?? paper.completedAt ?? paper.frozenAt),
          voidedAt: voided ? formatMoment(voided.at) : '',
          reason: voided?.reason ?? '',
        })}
      </Notice>
      <div className="mt-6">
        <SummaryList
          rows={[
            { term: t('title'), detail: <strong>{nonBreaking(paper.title)}</strong> },
            { term: t('bloc'), detail: nonBreaking(paper.bloc) },
            { term: t('contentCode'), detail: <span className="tabular font-semibold">{paper.code}</span> },
            // An annex bears its number in its title.
            ...(parent ? [] : [{ term: t('version'), detail: t('versionOf', { version: paper.version }) }]),
            { term: t('frozenAt'), detail: t('moment', { moment: formatMoment(paper.frozenAt) }) },
            ...(parent ? [{ term: t('parent'), detail: code(parent) }] : []),
          ]}
        />
      </div>
      <Section heading={t('signatures', counts)}>
        <DataTable
          caption={t('signatures', counts)}
          captionUnseen
          rows={parties}
          rowKey={({ code: agency }) => agency}
          columns={[
            { key: 'agency', label: t('agency'), names: true, cell: ({ name }) => nonBreaking(name) },
            { key: 'post', label: t('post'), cell: (party) => (party.signed ? nonBreaking(party.signed.post) : '–') },
            {
              key: 'level',
              label: t('level'),
              cell: (party) => (party.signed ? t(`levels.${party.signed.level}`) : t('unsigned')),
            },
            {
              key: 'at',
              label: t('at'),
              cell: (party) => (party.signed ? <span className="tabular">{formatMoment(party.signed.at)}</span> : '–'),
            },
          ]}
        />
      </Section>
      {annexes.length > 0 ? (
        <Section heading={t('annexes')} intro={t('annexesIntro')}>
          <ul className="hairlines">
            {annexes.map((annex) => (
              <li key={annex.code} className="py-2.5">
                {code(annex)} <span className="text-soft">– {t('annexCode', { code: annex.code })} </span>
                <span className="text-soft">
                  {t(annex.voided ? 'annexVoided' : annex.complete ? 'annexComplete' : 'annexSigning')}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section heading={t('file.heading')} intro={t('file.intro')}>
        <DropFile
          address={paths.verifiedFile(paper.address)}
          files={paper.files}
          words={{
            choose: t('file.choose'),
            drop: t('file.drop'),
            hashing: t('file.hashing', { percent: '{percent}' }),
            asking: t('file.asking'),
            frozen: t('file.frozen'),
            sealed: t('file.sealed'),
            different: t('file.different'),
            tooLarge: t('file.tooLarge'),
            offline: t('file.offline'),
            hash: t('file.hash', { hash: '{hash}' }),
          }}
        />
      </Section>
      <Section heading={t('details')}>
        <SummaryList
          rows={[
            { term: t('sha256'), detail: <span className="tabular break-all">{paper.sha256}</span> },
            ...(paper.fileSha256
              ? [{ term: t('fileSha256'), detail: <span className="tabular break-all">{paper.fileSha256}</span> }]
              : []),
            ...(seal
              ? [
                  { term: t('sealedAt'), detail: t('moment', { moment: formatMoment(seal.at) }) },
                  {
                    term: t('sealLevel'),
                    detail: seal.timestampedAt
                      ? t('timestamped', { level: seal.level, moment: formatMoment(seal.timestampedAt) })
                      : t('notTimestamped', { level: seal.level }),
                  },
                  {
                    term: t('fingerprint'),
                    detail: (
                      <>
                        <span className="tabular break-all">{seal.fingerprint}</span>{' '}
                        <a href={paths.verifiedFile(paper.address)} download>
                          {t('certificate')}
                        </a>
                      </>
                    ),
                  },
                ]
              : []),
          ]}
        />
        <div className="mt-4 print:hidden">
          <PrintButton kind="quiet">{t('print')}</PrintButton>
        </div>
      </Section>
    </>
  );
}
