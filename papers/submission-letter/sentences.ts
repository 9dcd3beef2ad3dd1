import { needed } from '@/domain/ballot/threshold';
import { formatDay, formatPoints } from '@/lib/format';
import { paddedCount, printable, thresholdWords } from '@/papers/layout/words';
import type { BallotFacts, NomineeFacts, SubmissionLetterFacts } from './facts';

/** The nominees of each form of award, forms in the order they first appear. */
export function byForm<Nominee extends NomineeFacts>(
  nominees: readonly Nominee[],
): readonly (readonly [string, readonly Nominee[]])[] {
  return [...Map.groupBy(nominees, (nominee) => printable(nominee.form))];
}

/** "07 tập thể", "06 tập thể, 01 cá nhân" or "02 cá nhân". */
export function counted(nominees: readonly NomineeFacts[]): string {
  const people = nominees.filter(({ person }) => person).length;
  const collectives = nominees.length - people;
  return [
    ...(collectives > 0 || people === 0 ? [`${paddedCount(collectives)} tập thể`] : []),
    ...(people > 0 ? [`${paddedCount(people)} cá nhân`] : []),
  ].join(', ');
}

/** "tập thể", "cá nhân" or both, whichever there are. */
export function whomIn(nominees: readonly NomineeFacts[]): string {
  const people = nominees.some(({ person }) => person);
  return people ? (nominees.every(({ person }) => person) ? 'cá nhân' : 'tập thể, cá nhân') : 'tập thể';
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export function conferenceSentence({ issue, conference, ballots, nominees }: SubmissionLetterFacts): string {
  const vote = ballots.every(({ secret }) => secret) ? 'bỏ phiếu kín' : 'biểu quyết';
  const whom = nominees.some(({ person }) => person) ? whomIn(nominees) : 'các cơ quan thành viên';
  return (
    `Ngày ${formatDay(conference.heldOn)}, tại ${printable(conference.place)}, ${printable(issue.issuer)} đã tổ chức ${printable(conference.name)}. ` +
    `Hội nghị đã bình xét và ${vote} đề nghị khen thưởng đối với ${whom}; kết quả kiểm phiếu như sau:`
  );
}

/** What each ballot counted and asked for: two sentences where there was one, else one paragraph for each under its form. */
export function ballotSentences({ ballots, nominees }: SubmissionLetterFacts): string[] {
  return ballots.flatMap((ballot) => {
    const those = nominees.filter((one) => one.ballot === ballot.number);
    const said = [tallySentence(ballot), thresholdSentence(ballot, those)];
    const round = ballot.round > 1 ? ` (bỏ phiếu lần thứ ${ballot.round})` : '';
    return ballots.length === 1 ? said : [`Đề nghị ${printable(ballot.form)}${round}: ${said.join(' ')}`];
  });
}

function tallySentence(ballot: BallotFacts): string {
  const written = ballot.written > 0 ? `ý kiến bằng văn bản: ${ballot.written}; ` : '';
  return (
    `Tổng số cơ quan thành viên: ${ballot.members}; có mặt: ${ballot.present}; ${written}số phiếu phát ra: ${ballot.issued}; ` +
    `số phiếu thu về: ${ballot.returned}; số phiếu hợp lệ: ${ballot.valid}; số phiếu không hợp lệ: ${ballot.invalid}.`
  );
}

function thresholdSentence(ballot: BallotFacts, nominees: readonly NomineeFacts[]): string {
  return (
    `${capital(whomIn(nominees))} được đề nghị khen thưởng phải có số phiếu đồng ý ${thresholdWords(ballot.threshold, ballot.denominator)} ` +
    `(từ ${paddedCount(needed(ballot.threshold, ballot.base))} phiếu trở lên). Có ${counted(nominees)} đạt số phiếu theo quy định.`
  );
}

export function proposalSentence(facts: SubmissionLetterFacts): string {
  const [first = ''] = facts.addressees;
  const forms = byForm(facts.nominees);
  const award = forms.length === 1 ? `tặng ${forms[0]?.[0]} cho` : 'khen thưởng';
  return (
    `Trên cơ sở kết quả bình xét, ${printable(facts.issue.issuer)} kính trình ${printable(first)} xem xét, quyết định ${award} ` +
    `${counted(facts.nominees)} có thành tích trong phong trào thi đua năm ${facts.year}, cụ thể như sau:`
  );
}

/** "Tổng cộng: 07 tập thể", with the count of each form where there are several. */
export function totalSentence(nominees: readonly NomineeFacts[]): string {
  const forms = byForm(nominees);
  const parts =
    forms.length > 1
      ? `, trong đó: ${forms.map(([form, those]) => `${form}: ${paddedCount(those.length)}`).join('; ')}`
      : '';
  return `Tổng cộng: ${counted(nominees)}${parts}.`;
}

/** "93,00" and "hạng 3", with its sign where it is shared; a dash for whom no ranking places. */
export function placeWords({ place }: NomineeFacts): string | string[] {
  return place ? [formatPoints(place.pointsCenti), `hạng ${place.rank}${place.tied ? '=' : ''}`] : '–';
}
