import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { WithAside } from '@/components/layout/frames';
import { PrintHead } from '@/components/layout/print-head';
import { formatMoment } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import type { Arrival, CovenantShown, SigningShown } from './covenant-view';
import { CovenantPaper } from './covenant-paper';
import { ApprovalPanel } from '@/components/approval/approval-panel';
import { ReopenPanel } from './reopen-panel';
import { SignDesk } from './sign-desk';
import { SignatureBlock } from './signature-block';
import { SignatureList } from './signature-list';

/** The frozen text on the left; beside it the signing, who has signed, and the code of the text. */
export async function SigningRoom({
  shown,
  signing,
  arrival,
}: {
  shown: CovenantShown;
  signing: SigningShown;
  arrival: Arrival;
}) {
  const t = await getTranslations('covenant');
  const { scope, tasks } = shown;
  const { version, code, content, parties, frozenBy } = signing;
  return (
    <>
      <PrintHead body={scope.bloc.name} note={t('paper.printed', { code, moment: formatMoment(new Date()) })} />
      <WithAside
        label={t('sign.heading')}
        aside={
          <div className="print:hidden">
            <SignDesk signing={signing} arrival={arrival} page={paths.covenant(placeOf(scope))} />
            <SignatureList parties={parties} />
            <IllustrativeTag show={scope.illustrative.includes('signingTimes')} />
            <div className="mt-4 text-sm text-soft">
              <p>{t('frozen', { moment: formatMoment(version.frozenAt), by: frozenBy })}</p>
              <p className="mt-2 text-ink">
                <strong className="tabular">{t('code', { code })}</strong> ·{' '}
                {t('version', { version: version.version })}
              </p>
              <p className="mt-2">{t('sha256')}</p>
              <p className="tabular break-all">{version.sha256}</p>
            </div>
            {shown.reopens ? (
              <ReopenPanel
                blocYearId={scope.id}
                signed={parties.filter(({ signature }) => signature).length}
                approval={shown.approval}
              />
            ) : shown.approval?.gives ? (
              <div className="mt-6">
                <ApprovalPanel approval={shown.approval} />
              </div>
            ) : null}
          </div>
        }
      >
        <CovenantPaper
          content={content}
          sampleTasks={tasks.filter(({ illustrative }) => illustrative).map(({ number }) => number)}
        >
          <SignatureBlock parties={parties} />
        </CovenantPaper>
      </WithAside>
    </>
  );
}
