import { contentCode } from './code';

/**
 * A post together with its agency, no words said twice: "Hiệu trưởng Trường Chính trị tỉnh", "Trưởng Ban Tổ chức Tỉnh ủy",
 * "Giám đốc Sở Tài chính".
 */
export function postAt(post: string, agency: string): string {
  const of = post.split(' ');
  const at = agency.split(' ');
  // Marks count: "trưởng" is not "Trường".
  const same = (left: readonly string[], right: readonly string[]) =>
    left.join(' ').toLowerCase() === right.join(' ').toLowerCase();
  if (of.length > 2 && at.length > 1 && same(of.slice(-2), at.slice(-2))) return post;
  for (let shared = Math.min(of.length, at.length); shared > 0; shared -= 1)
    if (same(of.slice(-shared), at.slice(0, shared))) return [...of, ...at.slice(shared)].join(' ');
  return `${post} ${agency}`;
}

export type StatementFacts = {
  readonly post: string;
  readonly agency: string;
  /** Of the text: "Giao ước thi đua năm 2022". */
  readonly title: string;
  readonly sha256: string;
};

/** The sentence beside the button, which is what the head signs; kept as it was shown (trust 3.4). */
export function signingStatement({ post, agency, title, sha256 }: StatementFacts): string {
  return `Tôi, ${postAt(post, agency)}, đã đọc toàn văn ${title} (mã ${contentCode(sha256)}) và ký thay mặt cơ quan.`;
}

/** What stands with a signature by hand: the scan is what was signed, and somebody else brought it here. */
export function paperStatement({ post, agency, title, sha256 }: StatementFacts): string {
  return `${postAt(post, agency)} ký tay trên bản giấy ${title} (mã ${contentCode(sha256)}); thư ký khối ghi nhận bằng bản quét.`;
}
