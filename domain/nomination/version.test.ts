import { expect, test } from 'vitest';
import { differencesOfSent, type SentContent } from './version';

const content: SentContent = {
  number: 1,
  nominee: 'Ban Tổ chức',
  form: { code: 'PROV_CERT', name: 'Bằng khen' },
  ground: { code: 'movement', label: 'Phong trào', citation: 'Điều 74' },
  achievement: 'Vượt 3 chỉ tiêu',
  restsOn: null,
  initiatives: [],
  report: { form: 'd152.merit.collective', sections: [{ code: 'results', title: 'II.1', text: 'Đạt 9 trên 10' }] },
  papers: [],
  refs: {
    subjectKind: 'agency',
    subjectKey: 'agency',
    unitId: null,
    individualId: null,
    formId: 'form',
    groundId: 'ground',
    achievementId: null,
    initiativeIds: [],
  },
};
const paper = {
  kind: 'rating',
  number: '45-QĐ/TU',
  datedOn: '2022-01-05',
  issuer: 'Tỉnh ủy',
  name: 'xep-loai.pdf',
  sha256: 'a',
};

test('two versions that say the same differ in nothing', () => expect(differencesOfSent(content, content)).toEqual([]));

test('what was changed, added and left out is told part by part, the report by section', () => {
  const later: SentContent = {
    ...content,
    achievement: 'Vượt 4 chỉ tiêu',
    report: {
      form: 'd152.merit.collective',
      sections: [
        { code: 'results', title: 'II.1', text: 'Đạt 9 trên 10' },
        { code: 'law', title: 'II.4', text: 'Không vi phạm' },
      ],
    },
    papers: [paper],
  };
  expect(differencesOfSent(content, later)).toEqual([
    { part: 'achievement', title: null, before: 'Vượt 3 chỉ tiêu', after: 'Vượt 4 chỉ tiêu' },
    { part: 'report', title: 'II.4', before: '', after: 'Không vi phạm' },
    { part: 'papers', title: null, before: '', after: 'xep-loai.pdf, 45-QĐ/TU, Tỉnh ủy' },
  ]);
  expect(differencesOfSent(later, content).map(({ part, after }) => [part, after])).toEqual([
    ['achievement', 'Vượt 3 chỉ tiêu'],
    ['report', ''],
    ['papers', ''],
  ]);
});
