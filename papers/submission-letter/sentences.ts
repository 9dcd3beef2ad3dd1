import { needed } from '@/domain/ballot/threshold';
import { formatDay } from '@/lib/format';
import { paddedCount, printable, thresholdWords } from '@/papers/layout/words';
import type { BallotFacts, NomineeFacts, SubmissionLetterFacts } from './facts';

/** The nominees of each form of award, forms in the order they first appear. */
export function byForm<Nominee extends NomineeFacts>(
  nominees: readonly Nominee[],
): readonly (readonly [string, readonly Nominee[]])[] {
  return [...Map.groupBy(nominees, (nominee) => printable(nominee.form))];
}

export function conferenceSentence({ issue, conference, ballot }: SubmissionLetterFacts): string {
  const vote = ballot.secret ? 'bỏ phiếu kín' : 'biểu quyết';
  return (
    `Ngày ${formatDay(conference.heldOn)}, tại ${printable(conference.place)}, ${printable(issue.issuer)} đã tổ chức ${printable(conference.name)}. ` +
    `Hội nghị đã bình xét và ${vote} đề nghị khen thưởng đối với các cơ quan thành viên; kết quả kiểm phiếu như sau:`
  );
}

export function tallySentence(ballot: BallotFacts): string {
  const written = ballot.written > 0 ? `ý kiến bằng văn bản: ${ballot.written}; ` : '';
  return (
    `Tổng số cơ quan thành viên: ${ballot.members}; có mặt: ${ballot.present}; ${written}số phiếu phát ra: ${ballot.issued}; ` +
    `số phiếu thu về: ${ballot.returned}; số phiếu hợp lệ: ${ballot.valid}; số phiếu không hợp lệ: ${ballot.invalid}.`
  );
}

export function thresholdSentence({ ballot, nominees }: SubmissionLetterFacts): string {
  return (
    `Tập thể được đề nghị khen thưởng phải có số phiếu đồng ý ${thresholdWords(ballot.threshold, ballot.denominator)} ` +
    `(từ ${paddedCount(needed(ballot.threshold, ballot.base))} phiếu trở lên). Có ${paddedCount(nominees.length)} tập thể đạt số phiếu theo quy định.`
  );
}

export function proposalSentence(facts: SubmissionLetterFacts): string {
  const [first = ''] = facts.addressees;
  const forms = byForm(facts.nominees);
  const award = forms.length === 1 ? `tặng ${forms[0]?.[0]} cho` : 'khen thưởng';
  return (
    `Trên cơ sở kết quả bình xét, ${printable(facts.issue.issuer)} kính trình ${printable(first)} xem xét, quyết định ${award} ` +
    `${paddedCount(facts.nominees.length)} tập thể có thành tích trong phong trào thi đua năm ${facts.year}, cụ thể như sau:`
  );
}

/** "Tổng cộng: 07 tập thể", with the count of each form where there are several. */
export function totalSentence(nominees: readonly NomineeFacts[]): string {
  const forms = byForm(nominees);
  const parts =
    forms.length > 1
      ? `, trong đó: ${forms.map(([form, those]) => `${form}: ${paddedCount(those.length)}`).join('; ')}`
      : '';
  return `Tổng cộng: ${paddedCount(nominees.length)} tập thể${parts}.`;
}
