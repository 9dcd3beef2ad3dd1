import { BlocPaper } from '@/components/conference/bloc-paper';
import { ballotWords } from '@/components/conference/paper-words';
import { whomOf } from '@/domain/nominee/subject';
import { nonBreaking } from '@/lib/format';
import type { BallotPage } from '@/server/ballot/loaders';

/** The ballot paper to be printed and handed out: nominees with a box for yes and one for no, and how to fill it in (domain 11.1 row 15). */
export function BallotPaper({ scope, ballot, head }: Pick<BallotPage, 'scope' | 'ballot' | 'head'>) {
  const t = ballotWords();
  const whom = whomOf(ballot.nominees);
  const cell = 'border border-ink px-1 py-2 sm:px-2';
  const box = <span aria-hidden="true" className="inline-block size-5 border border-ink align-middle" />;
  return (
    <BlocPaper
      head={head}
      title={t('title', { secret: String(ballot.secret) })}
      subtitle={t('subtitle', { form: ballot.form.name, year: String(scope.year), round: ballot.round })}
    >
      <table className="my-4 w-full border-collapse max-sm:text-sm print:w-[99.5%]">
        <caption className="unseen">{t('nominees', { whom })}</caption>
        <thead>
          <tr>
            <th scope="col" className={cell}>
              {t('position')}
            </th>
            <th scope="col" className={cell}>
              {t('agency', { whom })}
            </th>
            <th scope="col" className={cell}>
              {t('agree')}
            </th>
            <th scope="col" className={cell}>
              {t('disagree')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ballot.nominees.map(({ id, agency }, position) => (
            <tr key={id} className="break-inside-avoid">
              <td className={`${cell} text-center`}>{position + 1}</td>
              <th scope="row" className={`${cell} text-left font-normal`}>
                {nonBreaking(agency)}
              </th>
              <td className={`${cell} text-center`}>{box}</td>
              <td className={`${cell} text-center`}>{box}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="italic">{t('instruction', { whom })}</p>
      {ballot.ownAgencyVote === 'barred' ? <p className="italic">{t('ownLine')}</p> : null}
      {ballot.secret ? <p className="italic">{t('unsigned')}</p> : null}
    </BlocPaper>
  );
}
