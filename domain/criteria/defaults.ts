import { plainCriterion, type Criterion, type CriteriaRules } from './scale';

/**
 * The scale a bloc may begin with where it has none: 100 points and up to 10 on top, or the same in 1000. Not a norm; every figure may
 * be changed. Source: [design] domain 9.2.
 */
export function usualScale(total: 100 | 1000): CriteriaRules {
  const times = total / 100;
  const centi = (points: number) => points * 100 * times;
  const line = (code: string, name: string, points: number, special: Partial<Criterion> = {}): Criterion => ({
    ...plainCriterion,
    code,
    name,
    maxCenti: centi(points),
    ...special,
  });
  const evidence = { evidence: true } as const;
  return {
    name: `Bảng tiêu chí, thang điểm ${total}`,
    bonusCapCenti: centi(10),
    stepCenti: 25 * times,
    groups: [
      {
        code: 'A',
        name: 'Nhiệm vụ chính trị, chuyên môn',
        maxCenti: centi(50),
        criteria: [
          line('A1', 'Hoàn thành các chỉ tiêu kế hoạch năm', 25, { kind: 'share', unit: 'chỉ tiêu', ...evidence }),
          line('A2', 'Chất lượng, thời hạn tham mưu và xử lý công việc', 15, evidence),
          line('A3', 'Nhiệm vụ mới, khó hoặc đột xuất', 10, evidence),
        ],
      },
      {
        code: 'B',
        name: 'Xây dựng Đảng, đoàn thể, kỷ luật',
        maxCenti: centi(20),
        criteria: [
          line('B1', 'Xếp loại tổ chức đảng', 10, evidence),
          line('B2', 'Đoàn kết nội bộ, dân chủ cơ sở, đạo đức công vụ', 5),
          line('B3', 'Xếp loại công đoàn, đoàn thanh niên, cựu chiến binh', 5, evidence),
        ],
      },
      {
        code: 'C',
        name: 'Công tác thi đua, khen thưởng',
        maxCenti: centi(20),
        criteria: [
          line('C1', 'Kế hoạch, phát động, đăng ký thi đua đúng hạn', 5),
          line('C2', 'Báo cáo đầy đủ, đúng hạn', 5),
          line('C3', 'Tham gia các hoạt động của Khối', 5, { fedBy: 'activities' }),
          line('C4', 'Sáng kiến, điển hình được nhân rộng', 5, {
            kind: 'count',
            unit: 'sáng kiến, điển hình',
            unitCenti: centi(2.5),
            ...evidence,
          }),
        ],
      },
      { code: 'D', name: 'Cải cách, chuyển đổi số, tiết kiệm, an sinh', maxCenti: centi(10), criteria: [] },
    ],
    bonuses: [
      bonus('T1', 'Cờ thi đua của Chính phủ hoặc Huân chương', centi(5)),
      bonus('T2', 'Cờ thi đua của Ủy ban nhân dân tỉnh', centi(3)),
      {
        code: 'T3',
        name: 'Sáng kiến được áp dụng ngoài cơ quan',
        kind: 'count',
        maxCenti: centi(2),
        unit: 'sáng kiến',
        unitCenti: centi(1),
        evidence: true,
      },
    ],
    deductions: [
      {
        code: 'TR1',
        name: 'Số liệu kê khai sai bị phát hiện khi thẩm định',
        unit: 'điểm đã kê khai sai',
        unitCenti: 2_00,
        maxCenti: null,
      },
    ],
    knockOuts: [
      { code: 'L1', name: 'Lãnh đạo cơ quan bị kỷ luật từ khiển trách trở lên' },
      { code: 'L2', name: 'Cơ quan bị xếp loại không hoàn thành nhiệm vụ' },
      { code: 'L3', name: 'Làm giả minh chứng' },
    ],
  };
}

function bonus(code: string, name: string, maxCenti: number): CriteriaRules['bonuses'][number] {
  return { code, name, kind: 'yesNo', maxCenti, unit: '', unitCenti: 0, evidence: true };
}
