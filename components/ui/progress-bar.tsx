import { useId } from 'react';

/** How far a long piece of work is, with its real numbers in words: "Đang đọc 1.240/5.000 dòng". */
export function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="tabular text-sm text-soft">
        {label}
      </label>
      <progress id={id} value={done} max={total} className="progress mt-1 block h-2 w-full" />
    </div>
  );
}
