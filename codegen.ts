import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';
import type { DocumentNode } from 'graphql';
import { documentIdOf, questionText } from './tools/generated/question';

/**
 * Beside each page's `.graphql` stands what is made of it: the types, and the document already parsed, so no parser is sent to a phone, with the name by which
 * the server knows it. `npm run codegen` gathers those names afterwards (`tools/generated/write-trusted-documents.ts`).
 */
/** `ONLY=libs/impact npm run codegen` makes one folder's, while another's question waits for its answer in the schema. */
const documents = globSync('{apps,libs}/{portal,*/portal}/src/**/*.graphql').filter((file) => file.startsWith(process.env.ONLY ?? ''));

const named = (document: DocumentNode) => ({ documentId: documentIdOf(questionText(document)) });

const scalars = {
  ID: 'string',
  Pence: '@alongside/kernel#Pence',
  PlainDate: '@alongside/kernel#PlainDate',
  ClockTime: '@alongside/kernel#ClockTime',
  Instant: 'string',
  JSON: 'unknown',
};

export default {
  schema: 'apps/api/schema.graphql',
  overwrite: true,
  generates: Object.fromEntries(documents.map((file) => [file.replace(/\.graphql$/, '.generated.ts'), {
    documents: file,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: { scalars, strictScalars: true, enumType: 'string-literal', useTypeImports: true, immutableTypes: true, documentMode: 'documentNodeImportFragments', optimizeDocumentNode: true, dedupeFragments: true, unstable_onExecutableDocumentNode: named },
  }])),
} satisfies CodegenConfig;
