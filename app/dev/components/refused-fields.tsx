'use client';

import type { ReactNode } from 'react';
import { FormContext, outside } from '@/components/form/form-context';

const refused = {
  ...outside,
  prefix: 'refused',
  errors: {
    refusedName: 'Hãy ghi tên công việc.',
    refusedPoints: 'Điểm tự chấm 24,5 lớn hơn điểm tối đa 15.',
    refusedAgency: 'Hãy chọn một cơ quan.',
    refusedOpinion: 'Hãy chọn một ý kiến.',
    refusedBox: 'Cần xác nhận đã đọc toàn văn.',
  },
  values: { refusedPoints: '24,5', refusedOpinion: 'more' },
};

/** Fields as they look after a refusal, without sending anything. */
export function RefusedFields({ children }: { children: ReactNode }) {
  return (
    <FormContext value={refused}>
      <div className="grid max-w-2xl gap-6">{children}</div>
    </FormContext>
  );
}
