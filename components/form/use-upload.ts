'use client';

import { useEffect, useRef, useState } from 'react';
import { sendFile, type Sending } from './send-file';

export type UploadState =
  | { readonly phase: 'none' }
  /** `why` is null where the server did not say. */
  | { readonly phase: 'refused'; readonly name: string; readonly why: string | null }
  | {
      readonly phase: 'sending' | 'paused' | 'lost';
      readonly name: string;
      readonly size: number;
      readonly sent: number;
    }
  | { readonly phase: 'done'; readonly name: string; readonly size: number; readonly id: string };

/** One file of one field on its way. */
export function useUpload() {
  const [state, setState] = useState<UploadState>({ phase: 'none' });
  const sending = useRef<Sending | null>(null);
  useEffect(() => () => sending.current?.leave(), []);

  function choose(file: File) {
    const { name, size } = file;
    setState({ phase: 'sending', name, size, sent: 0 });
    sending.current = sendFile(file, {
      progress: (sent) => setState({ phase: 'sending', name, size, sent }),
      lost: () => setState((before) => ({ phase: 'lost', name, size, sent: 'sent' in before ? before.sent : 0 })),
      done: (id) => setState({ phase: 'done', name, size, id }),
      refused: (why) => setState({ phase: 'refused', name, why }),
    });
  }

  return {
    state,
    choose,
    pause: () => {
      sending.current?.pause();
      setState((before) => ('sent' in before ? { ...before, phase: 'paused' } : before));
    },
    resume: () => {
      setState((before) => ('sent' in before ? { ...before, phase: 'sending' } : before));
      sending.current?.resume();
    },
    remove: () => {
      sending.current?.drop();
      setState({ phase: 'none' });
    },
  };
}
