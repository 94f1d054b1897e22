import { useState } from 'react';

export type CopyTaken = 'taking' | 'taken' | 'prove-first' | 'broken' | null;

interface Refused {
  readonly refusal?: { readonly code?: string };
}

/** Fetches the copy and hands it to the browser to keep. Asks who is there when the server wants to know. */
export function useTakeCopy() {
  const [taken, setTaken] = useState<CopyTaken>(null);
  async function take(name: string) {
    setTaken('taking');
    const answer = await fetch(`/files/my-copy/${name}`).catch(() => null);
    if (answer?.ok) {
      const address = URL.createObjectURL(await answer.blob());
      Object.assign(document.createElement('a'), { href: address, download: name }).click();
      URL.revokeObjectURL(address);
      setTaken('taken');
      return;
    }
    const refused = (await answer?.json().catch(() => null)) as Refused | null;
    const prove = refused?.refusal?.code === 'STEP_UP_FIRST';
    if (prove) dispatchEvent(new Event('prove-again'));
    setTaken(prove ? 'prove-first' : 'broken');
  }
  return { taken, take };
}
