import { getTranslations } from 'next-intl/server';
import { FoldedReason } from '@/components/form/folded-reason';
import { yearCrumbs } from '@/components/bloc/year-crumbs';
import { Autosave } from '@/components/form/autosave';
import { Form } from '@/components/form/form';
import { FormActions } from '@/components/form/form-actions';
import { refusalWords } from '@/components/form/refusal-words';
import { SubmitButton } from '@/components/form/submit-button';
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { DataTable } from '@/components/table/data-table';
import { ClosedButton } from '@/components/ui/closed-button';
import { shownCode } from '@/domain/criteria/scale';
import { formatDay, formatPoints, nonBreaking } from '@/lib/format';
import { paths, placeOf } from '@/lib/paths';
import { recuseCrossAction, saveCrossAction, sendCrossAction } from '@/server/cross/actions';
import type { CrossSheetShown } from '@/server/cross/loaders';
import { EvidenceNames } from './evidence-names';
import { FedFact } from './fed-fact';
import { LineField, LineNote } from './line-fields';
import { LineName } from './line-name';
import { lineWords } from './line-words';
import { MarkShown } from './mark-shown';

/** A peer scores another member beside its own points and evidence; sees no other peer's points. Its head sends them or steps back. */
export async function CrossSheetView({ shown, personId }: { shown: CrossSheetShown; personId: string }) {
  const { sheet, peer, marks, missing, maySave, maySend, assignment } = shown;
  const { scope, member } = sheet;
  const [t, self] = [await getTranslations('cross'), await getTranslations('selfAssessment')];
  const words = await refusalWords();
  const { value } = await lineWords();
  const place = placeOf(scope);
  const hidden = (
    <>
      <input type="hidden" name="blocYearId" value={scope.id} />
      <input type="hidden" name="agencyId" value={member.agencyId} />
      <input type="hidden" name="scorerAgencyId" value={peer.agencyId} />
    </>
  );
  const rows = sheet.lines.map((line, at) => ({ at, line, own: sheet.marks.self[line.code], kept: marks[line.code] }));
  const table = (
    <DataTable
      caption={t('caption')}
      captionUnseen
      rows={rows}
      rowKey={({ line }) => line.code}
      columnsAre="many"
      columns={[
        {
          key: 'line',
          label: self('line'),
          names: true,
          cell: ({ at, line }) => (
            <LineName line={line} fed={<FedFact sheet={sheet} line={line} {...(maySave.ok ? { at } : {})} />} />
          ),
        },
        { key: 'max', label: self('max'), numeric: true, cell: ({ line }) => formatPoints(line.maxCenti) },
        {
          key: 'self',
          label: self('self'),
          numeric: true,
          cell: ({ line, own }) => <MarkShown centi={own?.pointsCenti ?? null} value={value(line, own)} />,
        },
        { key: 'evidence', label: self('evidence'), cell: ({ line }) => <EvidenceNames sheet={sheet} line={line} /> },
        { key: 'note', label: self('note'), cell: ({ own }) => own?.note || '–' },
        {
          key: 'given',
          label: t('given'),
          cell: ({ at, line, kept }) =>
            maySave.ok ? (
              <LineField at={at} line={line} kept={kept} label={t('givenOf', { code: shownCode(line) })} />
            ) : (
              <MarkShown centi={kept?.pointsCenti ?? null} value={value(line, kept)} />
            ),
        },
        {
          key: 'words',
          label: t('note'),
          cell: ({ at, line, kept }) =>
            maySave.ok ? (
              <LineNote at={at} kept={kept} label={t('noteOf', { code: shownCode(line) })} />
            ) : (
              kept?.note || '–'
            ),
        },
      ]}
    />
  );
  return (
    <>
      <PageHeader
        title={t('sheetTitle', { agency: member.name })}
        crumbs={await yearCrumbs(scope, { text: t('title', { year: String(scope.year) }), href: paths.cross(place) })}
        standing={
          assignment?.sentOn
            ? t('sent', { day: formatDay(assignment.sentOn) })
            : assignment?.recusedReason
              ? t('recused', { reason: assignment.recusedReason })
              : t('sheetStanding', { peer: nonBreaking(peer.name), missing })
        }
      />
      {maySave.ok ? (
        <Form action={saveCrossAction} id="cross">
          {hidden}
          {table}
          <Autosave
            to={paths.crossScores}
            name={`cross:${personId}:${scope.id}:${member.agencyId}:${peer.agencyId}`}
            total={null}
            totalLabel=""
            button={t('save')}
          />
        </Form>
      ) : (
        <>
          {table}
          {assignment?.sentOn || assignment?.recusedReason ? null : (
            <p className="mt-3 text-soft">{words(maySave.refusal)}</p>
          )}
        </>
      )}
      {maySave.ok ? (
        <Section heading={t('sendHeading')}>
          {!maySend.ok || missing > 0 ? (
            <ClosedButton
              lead={t('closed')}
              reasons={[
                ...(missing > 0 ? [{ text: t('missing', { missing }) }] : []),
                ...(maySend.ok ? [] : [{ text: t('headOnly') }]),
              ]}
            >
              {t('send')}
            </ClosedButton>
          ) : (
            <Form action={sendCrossAction} id="send-cross" after="cross">
              {hidden}
              <p className="max-w-[70ch]">
                {t('sentence', { peer: nonBreaking(peer.name), agency: nonBreaking(member.name) })}
              </p>
              <FormActions>
                <SubmitButton>{t('send')}</SubmitButton>
              </FormActions>
            </Form>
          )}
          {maySend.ok ? (
            <div className="mt-4">
              <FoldedReason
                action={recuseCrossAction}
                id="recuse"
                summary={t('recuse')}
                label={t('recuseReason')}
                button={t('recuseButton')}
              >
                {hidden}
              </FoldedReason>
            </div>
          ) : null}
        </Section>
      ) : null}
    </>
  );
}
