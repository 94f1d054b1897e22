import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** Beside each page's `.graphql` stands what is made of it: the types, and the document already parsed, so no parser is sent to a phone. */
/** `ONLY=libs/impact npm run codegen` makes one folder's, while another's question waits for its answer in the schema. */
const documents = globSync('{apps,libs}/{portal,*/portal}/src/**/*.graphql').filter((file) => file.startsWith(process.env.ONLY ?? ''));

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
    config: { scalars, strictScalars: true, enumType: 'string-literal', useTypeImports: true, immutableTypes: true, documentMode: 'documentNode', optimizeDocumentNode: true, dedupeFragments: true },
  }])),
} satisfies CodegenConfig;
