import { GraphQLError, NoSchemaIntrospectionCustomRule, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';

/** How deep a question may go. Our own pages ask five levels at most. */
export const DEEPEST = 8;
export const MOST_TOKENS = 1_000;
const MOST_ALIASES = 15;
/** Whoever waits longer has gone; the database is told to stop, too. */
export const LONGEST_ANSWER_MS = 10_000;

/** Another name for a field costs the asker nothing and us the whole field again. */
export function fewAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      aliases += 1;
      if (aliases === MOST_ALIASES + 1) context.reportError(new GraphQLError(`A question may rename ${MOST_ALIASES} fields at most.`, { nodes: node }));
    },
  };
}

/** In production nobody is told the shape of the schema; our own pages know it. */
export function questionRules(production: boolean): readonly ValidationRule[] {
  return production ? [fewAliases, NoSchemaIntrospectionCustomRule] : [fewAliases];
}
