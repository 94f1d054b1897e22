import { fetchRefusals } from '../refusals/known-refusals';
import type { Refused } from '../apollo/refused';

export interface SentFile {
  readonly id: string;
  readonly pages: number;
}

export type FileAnswer =
  | { readonly kind: 'done'; readonly file: SentFile }
  | { readonly kind: 'refused'; readonly refusal: Refused }
  /** We or the network failed; the same key may be sent again. */
  | { readonly kind: 'broken' };

interface Told {
  readonly id?: string;
  readonly pages?: number;
  readonly refusal?: { readonly code: string; readonly field?: string; readonly params?: Refused['params'] };
}

export interface FileWish {
  readonly purpose: string;
  readonly file: File;
  readonly key: string;
}

/** Files go by their own door, not by GraphQL. `onGone` is told how much has left this device, from 0 to 1. It never throws. */
export async function sendFile({ purpose, file, key }: FileWish, onGone: (share: number) => void): Promise<FileAnswer> {
  const form = new FormData();
  form.append('purpose', purpose);
  form.append('idempotencyKey', key);
  form.append('file', file, 'file');
  const told = await posted(form, onGone);
  if (told?.id) return { kind: 'done', file: { id: told.id, pages: told.pages ?? 1 } };
  if (!told?.refusal) return { kind: 'broken' };
  await fetchRefusals();
  const { code, field, params } = told.refusal;
  return { kind: 'refused', refusal: { code, field: field ?? null, params: params ?? {} } };
}

/** `fetch` cannot say how far an upload is; this can. Null when the network broke. */
function posted(form: FormData, onGone: (share: number) => void): Promise<Told | null> {
  return new Promise((told) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/files');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onGone(total > 0 ? loaded / total : 0);
    request.upload.onload = () => onGone(1);
    request.onload = () => told(request.response as Told | null);
    request.onerror = request.onabort = () => told(null);
    request.send(form);
  });
}
