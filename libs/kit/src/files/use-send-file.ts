import { useRef, useState } from 'react';

import { useIdempotencyKey } from '../apollo/use-idempotency-key';
import { sendFile, type FileAnswer } from './send-file';

export interface SendingFile {
  /** Sends a file, or answers what came of it before: the same file is not sent twice because something else on the form was wrong. */
  send: (file: File) => Promise<FileAnswer>;
  /** How much has left this device, from 0 to 1; null while nothing is on its way. At 1 the file is being checked and drawn. */
  gone: number | null;
  /** After a deed has used the file. */
  used: () => void;
}

/** One file for one purpose: `useSendFile('session-paper')`. */
export function useSendFile(purpose: string): SendingFile {
  const { key, renew } = useIdempotencyKey();
  const [gone, setGone] = useState<number | null>(null);
  const last = useRef<{ file: File; answer: FileAnswer } | null>(null);

  async function send(file: File): Promise<FileAnswer> {
    const known = last.current;
    if (known && known.file === file && known.answer.kind === 'done') return known.answer;
    setGone(0);
    const answer = await sendFile({ purpose, file, key }, setGone);
    setGone(null);
    last.current = { file, answer };
    // A broken try may have arrived all the same, so it keeps its key.
    if (answer.kind !== 'broken') renew();
    return answer;
  }

  return { send, gone, used: () => { last.current = null; } };
}
