import type { Actor } from '@alongside/kernel';
import { Module, type Abstract, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult, GraphQLError } from 'graphql';

import { guardSchema } from '../auth/guard-schema';
import { policyBook } from '../auth/policy-book';
import type { Cookies } from './cookies';
import type { GraphqlMetadata } from './graphql-metadata';
import { refusalAnswers } from './refusal-answer';

type CookiesOf = (request: FastifyRequest, reply: FastifyReply) => Cookies;

const DEEPEST_QUESTION = 10;

/** GraphQL by POST /graphql: guarded, compiled after its first use, every error told in our own words. */
@Module({})
export class GraphqlModule {
  /** `whoAsks` reads the cookies with the help of one provider, `resolver`, which some opened context must export globally. */
  static forRequests<Resolver>(
    cookiesOf: CookiesOf,
    whoAsks: (resolver: Resolver) => (cookies: Cookies) => Promise<Actor>,
    resolver: Abstract<Resolver>,
  ): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [resolver],
          useFactory: (found: Resolver) => mercuriusOptions(cookiesOf, whoAsks(found)),
        }),
      ],
    };
  }
}

function mercuriusOptions(cookiesOf: CookiesOf, actorOf: (cookies: Cookies) => Promise<Actor>): MercuriusDriverConfig {
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    jit: 1,
    graphiql: false,
    queryDepth: DEEPEST_QUESTION,
    allowBatchedQueries: false,
    transformSchema: (schema) => guardSchema(schema, policyBook),
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlMetadata> => {
      const cookies = cookiesOf(request, reply);
      return { actor: await actorOf(cookies), cookies, redacted: [], loaders: new Map() };
    },
    errorFormatter,
  } as MercuriusDriverConfig;
}

function errorFormatter(execution: ExecutionResult & { errors?: readonly GraphQLError[] }): { statusCode: number; response: ExecutionResult } {
  const errors = (execution.errors ?? []).flatMap(refusalAnswers);
  return { statusCode: 200, response: { data: execution.data ?? null, errors } as unknown as ExecutionResult };
}
