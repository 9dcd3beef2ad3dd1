'use client';

import { useRef, useState, type PointerEvent } from 'react';
import { Button } from '@/components/ui/button';
import { useField } from '@/components/form/form-context';
import { FieldError } from '@/components/form/field';
import { markField, pathOf } from '@/domain/signature-mark/mark';

type DrawingFieldProps = {
  name: string;
  words: { readonly label: string; readonly hint: string; readonly undo: string; readonly clear: string };
};

/** A field to draw in with a finger, a pen or a mouse. Whoever cannot draw types instead. */
export function DrawingField({ name, words }: DrawingFieldProps) {
  const { id, hintId, error, errorId } = useField(name);
  const [strokes, setStrokes] = useState<readonly (readonly number[])[]>([]);
  const drawing = useRef<number | null>(null);

  function pointOf({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): [number, number] {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    const within = (at: number, most: number) => Math.min(most, Math.max(0, Math.round(at * most)));
    return [within((clientX - left) / width, markField.width), within((clientY - top) / height, markField.height)];
  }

  function begin(event: PointerEvent<SVGSVGElement>) {
    if (drawing.current !== null) return;
    drawing.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    const point = pointOf(event);
    setStrokes((before) => [...before, point]);
  }

  function go(event: PointerEvent<SVGSVGElement>) {
    if (drawing.current !== event.pointerId) return;
    const point = pointOf(event);
    setStrokes((before) => [...before.slice(0, -1), [...(before.at(-1) ?? []), ...point]]);
  }

  const end = () => {
    drawing.current = null;
  };

  return (
    <div className="field" id={id} tabIndex={-1}>
      <p className="field-label">{words.label}</p>
      <p className="field-hint" id={hintId}>
        {words.hint}
      </p>
      <FieldError id={errorId} error={error} />
      <svg
        viewBox={`0 0 ${markField.width} ${markField.height}`}
        role="img"
        aria-label={words.label}
        className="block w-full max-w-[36rem] touch-none rounded border border-field bg-sheet text-pen"
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <path
          d={pathOf(strokes)}
          fill="none"
          stroke="currentColor"
          strokeWidth="9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <input type="hidden" name={name} value={strokes.length > 0 ? JSON.stringify(strokes) : '[]'} />
      <div className="mt-2 flex flex-wrap gap-3">
        <Button kind="quiet" onClick={() => setStrokes((before) => before.slice(0, -1))}>
          {words.undo}
        </Button>
        <Button kind="quiet" onClick={() => setStrokes([])}>
          {words.clear}
        </Button>
      </div>
    </div>
  );
}
