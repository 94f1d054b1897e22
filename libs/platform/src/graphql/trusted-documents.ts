import { createHash } from 'node:crypto';

import { Refusal } from '@alongside/kernel';

/** The questions our own pages ask, by their name: the SHA-256 of their text. Those of earlier releases stay in it, for pages that were open over an update. */
export type TrustedDocuments = ReadonlyMap<string, string>;

interface Asked {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/**
 * A page names its question instead of writing it. Where a question may not be written, nothing else is asked: no question that we did not write ourselves
 * reaches the schema, though one of ours may come word for word, as pages before 0.2.0 sent it. What is refused never tells what would have been accepted.
 */
export function trustedDocuments(documents: TrustedDocuments, mayWrite: (asked: object) => boolean) {
  return {
    isPersistedQuery: (asked: Asked) => asked.documentId !== undefined || !mayWrite(asked),
    getHash: ({ documentId, query }: Asked) => {
      const name = documentId === undefined && typeof query === 'string' ? createHash('sha256').update(query).digest('hex') : documentId;
      if (typeof name !== 'string' || name === '') throw new Refusal('QUESTION_NOT_KNOWN', 'documentId');
      return name;
    },
    getQueryFromHash: async (documentId: string) => {
      const document = documents.get(documentId);
      if (document === undefined) throw new Refusal('QUESTION_NOT_KNOWN', 'documentId');
      return document;
    },
  };
}
