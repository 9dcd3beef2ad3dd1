import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { shownCode } from '@/domain/criteria/scale';
import { pageIn } from '@/domain/scoring/evidence';
import type { SheetLine } from '@/domain/scoring/lines';
import { paths } from '@/lib/paths';
import type { SheetShown } from '@/server/self-assessment/loaders';

type EvidenceNamesProps = {
  sheet: SheetShown;
  line: SheetLine;
  /** Adds the way to the form that attaches more. */
  add?: boolean;
};

/** The files of a line, each opening in the browser at the place that was cited; where one stands more than once, that too. */
export async function EvidenceNames({ sheet, line, add = false }: EvidenceNamesProps) {
  const t = await getTranslations('evidence');
  const own = sheet.evidence.filter(({ code }) => code === line.code);
  const adds = add && line.kind !== 'manual';
  return (
    <>
      {own.length > 0 ? (
        <ul className="text-sm lg:min-w-28 print:min-w-0">
          {own.map(({ id, fileId, name, place, sha256 }) => {
            const others = sheet.uses.filter((use) => use.sha256 === sha256 && use.evidenceId !== id);
            return (
              <li key={id} className="py-0.5">
                <a href={paths.file(fileId, pageIn(place))} target="_blank" rel="noreferrer" className="wrap-anywhere">
                  {name}
                </a>
                {place ? <span className="text-soft">, {place}</span> : null}
                {others.length > 0 ? (
                  <span className="block font-medium text-late">
                    {t('usedToo', {
                      where: others
                        .map(({ year, blocId, bloc, code }) =>
                          year === sheet.scope.year && blocId === sheet.scope.blocId
                            ? shownCode({ code })
                            : t('inYear', {
                                code: shownCode({ code }),
                                year: String(year),
                                bloc: blocId === sheet.scope.blocId ? 'none' : bloc,
                              }),
                        )
                        .join('; '),
                    })}
                  </span>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : line.evidence ? (
        <span className="block text-sm text-late">{t('asked')}</span>
      ) : adds ? null : (
        '–'
      )}
      {adds ? (
        <TextLink href={`#attach-${line.code}`} className="text-sm print:hidden">
          {t('add')}
          <span className="unseen"> {shownCode(line)}</span>
        </TextLink>
      ) : null}
    </>
  );
}
