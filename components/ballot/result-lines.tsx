import { denominators, type Denominator } from '@/domain/ballot/threshold';
import type { VoteOutcome } from '@/domain/ballot/tally';
import type { Whom } from '@/domain/nominee/subject';
import { formatPoints, nonBreaking } from '@/lib/format';
import { ballotWords } from '@/components/conference/paper-words';

type ResultLinesProps = {
  whom: Whom;
  nominees: readonly (VoteOutcome & { readonly agency: string })[];
  denominator: Denominator;
  bases: Readonly<Record<Denominator, number>>;
};

/** On a phone the table scrolls by itself, also by keyboard. */
const scrolls = { role: 'region', tabIndex: 0 } as const;

/** The result on paper: yes per nominee, its share of all three denominators to two decimals, the charter's one marked. */
export function ResultLines({ whom, nominees, denominator, bases }: ResultLinesProps) {
  const t = ballotWords();
  const cell = 'border border-ink px-1.5 py-1';
  return (
    <div {...scrolls} aria-label={t('result')} className="my-3 overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse text-sm print:w-[99.5%]">
        <caption className="unseen">{t('result')}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={cell}>
              {t('agency', { whom })}
            </th>
            <th scope="col" rowSpan={2} className={cell}>
              {t('yes')}
            </th>
            <th scope="colgroup" colSpan={3} className={cell}>
              {t('shares')}
            </th>
            <th scope="col" rowSpan={2} className={cell}>
              {t('outcome')}
            </th>
          </tr>
          <tr>
            {denominators.map((one) => (
              <th key={one} scope="col" className={cell}>
                {t(`bases.${one}`, { base: bases[one] })}
                {one === denominator ? ' *' : ''}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {nominees.map(({ id, agency, yes, writtenYes, counted, base, shares, verdict }) => (
            <tr key={id} className="break-inside-avoid">
              <th scope="row" className={`${cell} text-left font-normal`}>
                {nonBreaking(agency)}
              </th>
              <td className={`${cell} text-right`}>
                {counted === yes ? yes : t('withWritten', { yes, writtenYes })}
                {base === bases[denominator] ? null : ` ${t('ofBase', { base })}`}
              </td>
              {denominators.map((one) => (
                <td key={one} className={`${cell} text-right whitespace-nowrap`}>
                  {formatPoints(shares[one])}%
                </td>
              ))}
              <td className={cell}>{t(verdict)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-sm italic">{t('starred')}</p>
    </div>
  );
}
