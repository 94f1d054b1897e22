import type { GraphQLSchema } from 'graphql';

/** No rule before any field. */
export const guardSchema = (schema: GraphQLSchema): GraphQLSchema => schema;
export class UnguardedFields extends Error {}
