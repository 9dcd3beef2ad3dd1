'use server';

import { setTimeout } from 'node:timers/promises';
import type { Outcome } from '@/lib/outcome';

/** Refuses everything but "đúng", slowly, so that each state of a form can be seen. */
export async function tryForm(_previous: Outcome | null, form: FormData): Promise<Outcome> {
  await setTimeout(800);
  const values = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  if (values['title'] === 'đúng') return { ok: true, value: null, message: 'Đã gửi lúc 16:42, 10/01/2022.' };
  return {
    ok: false,
    summary: 'Chưa gửi được. Những gì đã nhập vẫn còn ở dưới.',
    fields: {
      title: 'Tên công việc phải là chữ "đúng".',
      points: `Điểm tự chấm ${values['points'] || '(trống)'} lớn hơn điểm tối đa 15.`,
      agency: 'Hãy chọn một cơ quan.',
      opinion: 'Hãy chọn một ý kiến.',
      day: 'Ngày phải viết như 05/01/2026.',
      agreed: 'Cần xác nhận đã đọc toàn văn.',
      file: 'Tệp phải là .xlsx và nhỏ hơn 5 MB.',
      remark: 'Hãy nêu lý do trả lại.',
    },
    values,
  };
}

export async function keepNothing(): Promise<void> {}

export async function signOutOfNothing(): Promise<void> {}
