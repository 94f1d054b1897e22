import { createHash } from 'node:crypto';

import { COPY_STYLE } from '../copy-in-words';
import type { CopyTexts } from '../store/copy-request.store';

/** As much of an answer as a download needs. */
export interface FileAnswer {
  headers(values: Readonly<Record<string, string>>): FileAnswer;
  send(text: string): unknown;
}

const policy = `sandbox; default-src 'none'; frame-ancestors 'none'; style-src 'sha256-${createHash('sha256').update(COPY_STYLE).digest('base64')}'`;

const kinds: Readonly<Record<string, { readonly which: keyof CopyTexts; readonly type: string }>> = {
  html: { which: 'page', type: 'text/html; charset=utf-8' }, json: { which: 'data', type: 'application/json; charset=utf-8' },
};

/** Which of the two a file's name asks for; null for any other name. */
export function askedCopy(name: string, called: string): { readonly which: keyof CopyTexts; readonly type: string } | null {
  const [front, ending = '', ...more] = name.split('.');
  return front === called && more.length === 0 ? (Object.hasOwn(kinds, ending) ? (kinds[ending] ?? null) : null) : null;
}

export function sendCopy(answer: FileAnswer, { name, type, text }: { readonly name: string; readonly type: string; readonly text: string }): void {
  answer
    .headers({
      'content-type': type, 'content-disposition': `attachment; filename="${name}"`, 'content-security-policy': policy, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff',
    })
    .send(text);
}
