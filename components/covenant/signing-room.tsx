import type { ReactNode } from 'react';
import { getTranslations } from 'next-intl/server';
import { IllustrativeTag } from '@/components/bloc/illustrative-tag';
import { WithAside } from '@/components/layout/frames';
import { PrintHead } from '@/components/layout/print-head';
import { formatMoment } from '@/lib/format';
import { concernOf } from '@/domain/covenant/live';
import { paths, placeOf } from '@/lib/paths';
import type { Arrival } from '@/server/covenant/arrival-loaders';
import type { CovenantShown, SigningShown } from './covenant-view';
import { CovenantPaper } from './covenant-paper';
import { CovenantPapers } from './covenant-papers';
import { ReadingRoom } from './reading-room';
import { SignDesk } from './sign-desk';
import { SignatureBlock } from './signature-block';
import { SignatureList } from './signature-list';
import { SigningWatch } from './signing-watch';
import { TextEnd } from './text-end';

type SigningRoomProps = {
  scope: CovenantShown['scope'];
  signing: SigningShown;
  arrival: Arrival;
  /** The page this stands on. */
  page: string;
  /** Numbers of the tasks that are sample text. */
  sampleTasks: readonly number[];
  /** What who keeps the bloc finds under the list of signatures. */
  underList?: ReactNode;
  /** What the leader finds under the rest. */
  after?: ReactNode;
};

/** The frozen text on the left; beside it the signing, who has signed, and the code of the text. */
export async function SigningRoom({ scope, signing, arrival, page, sampleTasks, underList, after }: SigningRoomProps) {
  const t = await getTranslations('covenant');
  const { version, code, content, parties, frozenBy, desks } = signing;
  // For whom the reader may still sign, now or when the room is opened.
  const reading = desks.flatMap(({ agencyId, answers }) => (answers ? agencyId : []));
  return (
    <ReadingRoom
      key={version.id}
      address={paths.covenantReadings(version.id)}
      agencyIds={reading}
      read={desks.every(({ read, answers }) => read || !answers)}
    >
      <PrintHead body={scope.bloc.name} note={t('paper.printed', { code, moment: formatMoment(new Date()) })} />
      <WithAside
        label={t('sign.heading')}
        aside={
          <div className="print:hidden">
            <SignDesk signing={signing} arrival={arrival} page={page} />
            <Watch scope={scope} signing={signing} page={page} />
            <SignatureList parties={parties} />
            {underList}
            <IllustrativeTag show={scope.illustrative.includes('signingTimes')} />
            <CovenantPapers signing={signing} />
            <div className="mt-4 text-sm text-soft">
              <p>
                {t(version.kind === 'annex' ? 'annex.frozen' : 'frozen', {
                  moment: formatMoment(version.frozenAt),
                  by: frozenBy,
                })}
              </p>
              <p className="mt-2 text-ink">
                <strong className="tabular">{t('code', { code })}</strong>
                {version.kind === 'annex' ? null : <> · {t('version', { version: version.version })}</>}
              </p>
              <p className="mt-2">{t('sha256')}</p>
              <p className="tabular break-all">{version.sha256}</p>
            </div>
            {after}
          </div>
        }
      >
        <CovenantPaper content={content} sampleTasks={sampleTasks}>
          {reading.map((agencyId) => (
            <TextEnd
              key={agencyId}
              address={paths.covenantReadings(version.id)}
              agencyId={agencyId}
              words={{
                read: t('sign.read'),
                toSigning: t('toSigning'),
                end: t('sign.end'),
                button: t('sign.endButton'),
              }}
            />
          ))}
          <SignatureBlock parties={parties} />
        </CovenantPaper>
      </WithAside>
    </ReadingRoom>
  );
}

/** Keeps the page true for who has come to sign; nobody else waits here, nor for a text that holds no more. */
function Watch({ scope, signing, page }: Pick<SigningRoomProps, 'scope' | 'signing' | 'page'>) {
  const { version, code, desks, parties } = signing;
  const [desk] = desks;
  if (!desk || version.voidedAt) return null;
  const signer = {
    agencyIds: desks.map(({ agencyId }) => agencyId),
    waitsForOthers: desks.some(({ decision }) => !decision.ok && decision.refusal.code === 'covenant.leaderLast'),
  };
  const signed = parties.flatMap(({ agencyId, signature }) => (signature && agencyId ? agencyId : []));
  const place = placeOf(scope);
  return (
    <SigningWatch
      address={
        version.kind === 'annex'
          ? paths.annexEvents(place, version.version)
          : paths.covenantEvents(place, version.kind === 'rehearsal')
      }
      reopened={`${page}?${desk.reopened}#sign`}
      {...signer}
      seen={concernOf({ code, stage: desk.stage, complete: version.completedAt !== null, signed }, signer)}
    />
  );
}
