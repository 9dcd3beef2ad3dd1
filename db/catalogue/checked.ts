import type { Verification } from '../../domain/regulation/regulation';

/** The day the sources of the catalogue were last read, before it went out with the program. */
const readOn = '2026-11-23';

/** A row whose text or a full copy of it was read there. */
export const checked = (source: string): Verification => ({
  verified: true,
  verifiedOn: readOn,
  verifiedBy: 'Danh mục kèm phần mềm',
  source,
});

/** A row nobody could check: no text, a doubtful day, or only somebody else's account, told in `source` where there is one. */
export const unchecked = (source: string | null = null): Verification => ({
  verified: false,
  verifiedOn: null,
  verifiedBy: null,
  source,
});

/** Where texts were read that several rows rest on. */
export const sources = {
  law2003:
    'https://english.luatvietnam.vn/law-no-39-2013-qh13-on-amending-and-supplementing-a-number-of-articles-of-the-law-on-emulation-and-c-83350-doc1.html',
  law2022:
    'https://thuviennhadat.vn/van-ban-phap-luat-viet-nam/law-06-2022-qh15-emulation-and-commendation-525797.html',
  decree91: 'Trả lời của Ban Thi đua - Khen thưởng Trung ương về Nghị định 91/2017/NĐ-CP',
  decree98:
    'https://thuvienphapluat.vn/van-ban/EN/Bo-may-hanh-chinh/Decree-98-2023-ND-CP-elaboration-the-Law-Emulation-and-Commendation/611074/tieng-anh.aspx',
  decree152: 'Bản sao toàn văn Nghị định 152/2025/NĐ-CP',
  decree129: 'Bản sao Nghị định 129/2025/NĐ-CP, Điều 59',
  bacNinh: 'Bản sao toàn văn Quyết định 86/2025/QĐ-UBND tỉnh Bắc Ninh',
  party366: 'Bản sao Quy định 366-QĐ/TW, Điều 11',
  ministry: 'Thủ tục của Bộ Nội vụ (Quyết định 311/QĐ-BNV, 638/QĐ-BNV năm 2025)',
  account2026: 'Tài liệu thứ cấp về Luật 06/2026/QH16; chưa đọc được văn bản gốc',
} as const;
