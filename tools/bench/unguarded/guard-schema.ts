import type { GraphQLSchema } from 'graphql';

// By its whole name, so that it is the product's own and not this one again.
export { ruleName, UnguardedFields } from '../../../libs/platform/src/auth/guard-schema.ts';

/** No rule before any field. */
export const guardSchema = (schema: GraphQLSchema): GraphQLSchema => schema;
