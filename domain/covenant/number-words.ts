const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** A count from 0 to 99 as Vietnamese papers write it out: "chín", "mười lăm", "hai mươi mốt"; a larger one in figures. */
export function countInWords(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  if (!Number.isInteger(count) || count < 0 || tens > 9) return String(count);
  if (tens === 0) return digits[ones] ?? '';
  const head = tens === 1 ? 'mười' : `${digits[tens]} mươi`;
  return ones === 0 ? head : `${head} ${lastWord(ones, tens)}`;
}

function lastWord(ones: number, tens: number): string {
  if (ones === 5) return 'lăm';
  if (ones === 1 && tens > 1) return 'mốt';
  return digits[ones] ?? '';
}
