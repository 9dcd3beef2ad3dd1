import { groupCode } from '@/lib/format';
import type { Evidence } from '@/domain/covenant/evidence';

type ReadmeParts = {
  readonly verifyUrl: string;
  readonly roots: string | null;
  readonly files: readonly { readonly name: string }[];
};

/** Checks the seal with OpenSSL and nothing of ours; B, C and D are what pdfsig says. */
export const sealCommands = [
  '{ head -c B covenant-sealed.pdf; tail -c +$((C+1)) covenant-sealed.pdf | head -c $((D-C)); } > covered.bin',
  'head -c $((C-1)) covenant-sealed.pdf | tail -c +$((B+2)) | tr a-f A-F | basenc --base16 -d > seal.der',
  'openssl cms -verify -binary -inform DER -in seal.der -content covered.bin -CAfile certificates/seal.pem -purpose any -out /dev/null',
];

/** The words that go with a bundle: what is in it, how to check it without our program and with it, and what it does not prove. */
export function bundleReadme(evidence: Evidence, { verifyUrl, roots, files }: ReadmeParts): string {
  const { title, bloc, version, contentSha256, pdfSha256, verifyCode, systemKey } = evidence;
  const lines = [
    `${title.toLocaleUpperCase('vi')}`,
    `${bloc}. Bản số ${version}, mã ${groupCode(contentSha256.slice(0, 12))}, mã xác minh ${verifyCode}.`,
    '',
    'Gói này đủ để kiểm tra văn bản này trên một máy không có mạng và không cần hệ thống đã lập ra nó.',
    '',
    'TRONG GÓI CÓ',
    '  covenant.pdf             văn bản như khi khóa nội dung',
    '  covenant-sealed.pdf      bản đó, thêm trang người ký, tệp evidence.json và con dấu số của hệ thống',
    '  evidence.json            từng chữ ký: ai, chức vụ, cơ quan, mức, lúc nào, bằng cách nào, mã băm của nét ký; nối thành chuỗi băm',
    '  certificates/seal.pem    chứng thư của con dấu',
    ...(roots === null
      ? []
      : ['  certificates/roots.pem   các chứng thư gốc đã dùng để kiểm tra chữ ký số của cơ quan']),
    ...(files.length === 0 ? [] : ['  files/                   tệp PDF cơ quan đã ký số và bản chụp trang ký giấy']),
    '  verify.mjs               chương trình kiểm tra, một tệp đọc được, chạy bằng Node từ bản 18, không cài thêm gì',
    '',
    'CÁCH 1. BẰNG CHƯƠNG TRÌNH ĐI KÈM',
    `  node verify.mjs${roots === null ? '' : ' --ca certificates/roots.pem'}`,
    '  Dòng cuối là kết luận; mã kết thúc 0 là đúng, 1 là không đúng. Thêm --en để đọc tiếng Anh, --json cho máy.',
    '  Để so một tệp PDF khác với bản gốc:',
    '  node verify.mjs tep-can-so.pdf --original covenant.pdf --known covenant-sealed.pdf',
    '',
    'CÁCH 2. BẰNG CÔNG CỤ CÓ SẴN, KHÔNG DÙNG CHƯƠNG TRÌNH CỦA CHÚNG TÔI',
    '  Con dấu (gói poppler-utils): phải thấy "Total document signed" và "Signature is Valid".',
    '    pdfsig covenant-sealed.pdf',
    '    Nếu con dấu được đóng thêm dấu thời gian sau này, pdfsig ghi "Not total document signed" ở chữ ký thứ nhất:',
    '    dấu thời gian nằm sau nó và bảo vệ toàn bộ tệp.',
    '  Con dấu bằng OpenSSL: lấy "Signed Ranges" mà pdfsig in ra, [0 - B] và [C - D], rồi:',
    ...sealCommands.map((command) => `    ${command}`),
    '  Mã băm của bản đã khóa:',
    `    sha256sum covenant.pdf        phải là ${pdfSha256}`,
    '  Bản đã niêm phong phải bắt đầu bằng đúng bản đã khóa:',
    '    head -c $(stat -c %s covenant.pdf) covenant-sealed.pdf | sha256sum',
    '',
    'SO VỚI HỆ THỐNG',
    `  ${verifyUrl}`,
    `  Dấu vân tay khóa ký từng dòng: ${systemKey.fingerprint}`,
    '  Con dấu tự chứng thực, nên hãy so dấu vân tay mà verify.mjs in ra với trang Xác minh hoặc với bản đã in.',
    '',
    'GÓI NÀY KHÔNG CHỨNG MINH',
    '  - Mức 1 (xác nhận trong hệ thống) và mức 2 (khóa truy cập) cho biết tài khoản và thiết bị nào đã ký; ai cầm chúng là do hệ thống ghi.',
    '  - Chứng thư bị thu hồi hay chưa: việc đó cần mạng, kết quả lúc ký ghi trong evidence.json.',
    '  - Thời điểm khi con dấu chưa có dấu thời gian của bên thứ ba: đó là đồng hồ của hệ thống.',
    '',
  ];
  return lines.join('\n');
}
