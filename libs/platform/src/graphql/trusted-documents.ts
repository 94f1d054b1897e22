import { Refusal } from '@alongside/kernel';

/** The questions our own pages ask, by their id. Those of earlier releases stay in it, for pages that were open over an update. */
export type TrustedDocuments = ReadonlyMap<string, string>;

interface Asked {
  readonly documentId?: unknown;
  readonly query?: unknown;
}

/**
 * A page names its question instead of writing it. With `only`, nothing else is asked: no question that we did not write ourselves reaches the schema.
 * What is refused never tells what would have been accepted.
 */
export function trustedDocuments(documents: TrustedDocuments, { only }: { readonly only: boolean }) {
  return {
    isPersistedQuery: ({ documentId }: Asked) => only || documentId !== undefined,
    getHash: ({ documentId }: Asked) => {
      if (typeof documentId !== 'string' || documentId === '') throw new Refusal('QUESTION_NOT_KNOWN', 'documentId');
      return documentId;
    },
    getQueryFromHash: async (documentId: string) => {
      const document = documents.get(documentId);
      if (document === undefined) throw new Refusal('QUESTION_NOT_KNOWN', 'documentId');
      return document;
    },
  };
}
