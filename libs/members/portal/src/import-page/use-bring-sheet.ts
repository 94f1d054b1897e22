import { paths, useRefusalWords } from '@alongside/kit';
import { useLingui } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';

interface Told {
  id?: string;
  refusal?: { code: string; params?: Record<string, string | number> };
}

/** Files go by their own door, not by GraphQL. What comes back is the draft, or the reason why not. */
export function useBringSheet() {
  const { t } = useLingui();
  const go = useNavigate();
  const words = useRefusalWords();
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  async function bring(file: File | undefined): Promise<string | null> {
    if (!file) return words({ code: 'FILE_MISSING' });
    const form = new FormData();
    form.append('file', file, file.name);
    try {
      const answer = await fetch('/files/member-imports', { method: 'POST', body: form, credentials: 'same-origin' });
      const told = (await answer.json()) as Told;
      if (told.id) {
        await go(paths.importOf(told.id));
        return null;
      }
      return words({ code: told.refusal?.code ?? 'UNKNOWN', params: told.refusal?.params });
    } catch {
      return t`We could not take the file. It is not your fault. Try again.`;
    }
  }

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    void bring(chosenFile(event.currentTarget)).then((why) => {
      setProblem(why);
      setSending(false);
    });
  }

  return { problem, sending, onSubmit };
}

function chosenFile(form: HTMLFormElement): File | undefined {
  const box = form.elements.namedItem('file');
  return box instanceof HTMLInputElement ? box.files?.[0] : undefined;
}
