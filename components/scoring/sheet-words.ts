import type { SheetWords } from '@/server/result/score-file-loaders';
import { deductionWords } from './deduction-words';
import { lineWords } from './line-words';

/** The words of a sheet in the language of papers. */
export const sheetWords: SheetWords = {
  ofLines: () => lineWords('vi'),
  ofDeductions: (scale) => deductionWords(scale, 'vi'),
};
