export { GraphqlModule, type QuestionTrust } from './graphql.module';
export type { TrustedDocuments } from './trusted-documents';
export { IdempotencyModule } from './idempotency.module';
export { Idempotency } from './idempotency';
export { InstantScalar, PenceScalar, PlainDateScalar } from './scalars';
export { refusalAnswer, type RefusalAnswer } from './refusal-answer';
export type { GraphqlMetadata } from './graphql-metadata';
export { wireEnum } from './wire-enum';
export type { CookieName, Cookies } from './cookies';
