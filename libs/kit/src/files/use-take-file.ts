import { useState } from 'react';

export type FileTaken = 'taking' | 'taken' | 'prove-first' | 'signed-out' | 'looking-along' | 'broken' | null;

const WHY: Readonly<Record<string, FileTaken>> = { STEP_UP_FIRST: 'prove-first', SIGN_IN_FIRST: 'signed-out', LOOKING_ALONG_ONLY: 'looking-along' };

interface Refused {
  readonly refusal?: { readonly code?: string };
}

/** Fetches a file and hands it to the browser to keep. Asks who is there when the server wants to know. */
export function useTakeFile() {
  const [taken, setTaken] = useState<FileTaken>(null);
  async function take(from: string, name: string) {
    setTaken('taking');
    const answer = await fetch(from).catch(() => null);
    if (answer?.ok) {
      const address = URL.createObjectURL(await answer.blob());
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
      URL.revokeObjectURL(address);
      setTaken('taken');
      return;
    }
    const refused = (await answer?.json().catch(() => null)) as Refused | null;
    const why = WHY[refused?.refusal?.code ?? ''] ?? 'broken';
    if (why === 'prove-first') dispatchEvent(new Event('prove-again'));
    setTaken(why);
  }
  return { taken, take };
}
