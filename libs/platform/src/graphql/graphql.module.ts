import { ASKED_BY_ITSELF, Refusal, type Actor } from '@alongside/kernel';
import { Module, type Abstract, type DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Kind, OperationTypeNode, type DocumentNode, type ExecutionResult, type GraphQLError, type GraphQLSchema } from 'graphql';

import type { Asked } from '../auth/actor-resolver';
import { guardSchema } from '../auth/guard-schema';
import type { WriteLook } from '../auth/leaves-look';
import { policyBook } from '../auth/policy-book';
import { nameAsker } from '../database/acting';
import { EventLog } from '../events/event-log';
import type { Cookies } from './cookies';
import type { GraphqlMetadata } from './graphql-metadata';
import { bodyProblem } from './body-problem';
import { asking, integrationNamed, type IntegrationKey } from './integration-keys';
import { DEEPEST, LONGEST_ANSWER_MS, MOST_TOKENS, questionRules } from './question-limits';
import { MOST_COST, QuestionCost } from './question-cost';
import { KnocksAMinute } from './knocks-a-minute';
import { deedsAtOnce, QuestionsAMinute } from './questions-a-minute';
import { refusalAnswers } from './refusal-answer';
import { tellHidden, tellRefused } from './tell-refused';
import { trustedDocuments, type TrustedDocuments } from './trusted-documents';

type WhoAsks = (cookies: Cookies, asked: Asked) => Promise<Actor>;
type CookiesOf = (request: FastifyRequest, reply: FastifyReply) => Cookies;

export interface QuestionTrust {
  /** Only known questions, and none about the schema. */
  readonly production?: boolean;
  readonly trusted?: TrustedDocuments;
  /** Programs that may write their own questions in production too. */
  readonly integrations?: readonly IntegrationKey[];
  /** How many questions one person may ask a minute. */
  readonly questionsAMinute?: number;
  /** How many deeds those who are signed out may do a minute from one connection; the doors beside this one count with the same. */
  readonly knocks?: KnocksAMinute;
  /** How many deeds one person may do within five seconds. */
  readonly deedsAtOnce?: number;
  /** What one question may cost. */
  readonly mostCost?: number;
  /** How long one question may be answered. */
  readonly longestMs?: number;
}

/** GraphQL by POST /graphql: guarded, compiled after its first use, every error told in our own words. */
@Module({})
export class GraphqlModule {
  /** `whoAsks` reads the cookies, and whether a page asked by itself, with the help of one provider, `resolver`, which some opened context must export globally. */
  static forRequests<Resolver>(
    cookiesOf: CookiesOf,
    whoAsks: (resolver: Resolver) => WhoAsks,
    resolver: Abstract<Resolver>,
    trust: QuestionTrust = {},
  ): DynamicModule {
    return {
      module: GraphqlModule,
      imports: [
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          inject: [resolver, { token: EventLog, optional: true }],
          useFactory: (found: Resolver, events?: EventLog) => mercuriusOptions(cookiesOf, whoAsks(found), trust, events ? (look, at, by, told) => events.recordReads(look, at, by, told) : noLog),
        }),
      ],
    };
  }
}

function mercuriusOptions(
  cookiesOf: CookiesOf, actorOf: WhoAsks, { production = false, trusted, integrations = [], questionsAMinute = Infinity, knocks = new KnocksAMinute(Infinity), deedsAtOnce: mostDeeds = Infinity, mostCost = MOST_COST, longestMs = LONGEST_ANSWER_MS }: QuestionTrust,
  writeLook: WriteLook,
): MercuriusDriverConfig {
  const often = new QuestionsAMinute(questionsAMinute);
  const cost = new QuestionCost(mostCost);
  const deeds = deedsAtOnce(mostDeeds);
  /** Bodies that came with an integration's key. */
  const ofIntegrations = new WeakSet<object>();
  return {
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    jit: 1,
    graphiql: false,
    queryDepth: DEEPEST,
    validationRules: [...questionRules(production)],
    graphql: { parseOptions: { maxTokens: MOST_TOKENS }, validateOptions: { hideSuggestions: true } },
    allowBatchedQueries: false,
    ...(trusted ? { persistedQueryProvider: trustedDocuments(trusted, (asked) => !production || ofIntegrations.has(asked)) } : {}),
    transformSchema: (schema: GraphQLSchema) => guardSchema(schema, policyBook),
    context: async (request: FastifyRequest, reply: FastifyReply): Promise<GraphqlMetadata> => {
      const cookies = cookiesOf(request, reply);
      const integration = integrationNamed(request.headers.authorization, integrations);
      if (integration !== null && typeof request.body === 'object' && request.body) ofIntegrations.add(request.body);
      // Whoever forges this only makes their own session shorter.
      const asked = { byItself: request.headers[ASKED_BY_ITSELF] !== undefined };
      const actor = nameAsker(asking(await actorOf(cookies, asked), integration));
      return { actor, cookies, address: request.ip, redacted: [], hidden: new Set(), loaders: new Map(), until: performance.now() + longestMs, writeLook };
    },
    hooks: {
      preParsing: refuseSyntaxTrees,
      preExecution: async (schema: GraphQLSchema, question: DocumentNode, { actor, address }: GraphqlMetadata, variables?: Record<string, unknown>) => {
        often.count(actor);
        cost.mustAfford(schema, question, variables);
        if (!isDeed(question)) return;
        deeds.count(actor);
        if (actor.personId === null) knocks.count(address);
      },
      onResolution: tellRedacted,
    },
    errorFormatter,
  } as unknown as MercuriusDriverConfig;
}

/** A house without a log has nothing that leaves a look. */
const noLog: WriteLook = () => Promise.reject(new Error('No log to write a look into.'));

const isDeed = ({ definitions }: DocumentNode): boolean => definitions.some((one) => one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.MUTATION);

const LOOKS_LIKE_JSON = /^\s*(?:\{\s*["}]|[[\d"-]|(?:true|false|null)\s*$)/;

/** Mercurius would take a question that cannot be read for a syntax tree in JSON and walk into it unchecked. */
async function refuseSyntaxTrees(_schema: unknown, question: string): Promise<void> {
  if (LOOKS_LIKE_JSON.test(question)) throw new Refusal('QUESTION_NOT_UNDERSTOOD', 'query');
}

interface Execution extends ExecutionResult {
  errors?: readonly GraphQLError[];
}

/** Fields that were not for the asker are null in the answer; here they are named, so that null is not taken for "nothing". */
async function tellRedacted(execution: Execution, { redacted, hidden, actor }: GraphqlMetadata): Promise<void> {
  tellHidden([...hidden], actor);
  if (redacted.length > 0) Object.assign(execution, { extensions: { ...execution.extensions, redacted } });
}

function errorFormatter(execution: Execution, asked?: Partial<GraphqlMetadata>): { statusCode: number; response: ExecutionResult } {
  const { errors = [], data = null, extensions } = execution;
  const answers = errors.flatMap(refusalAnswers);
  for (const { message, path, extensions: told } of answers) tellRefused((told?.refusal as { readonly code?: string } | undefined)?.code ?? message, path?.filter((step) => typeof step === 'string').join('.') ?? '', asked?.actor);
  const response = { data, errors: answers, ...(extensions ? { extensions } : {}) };
  return { statusCode: bodyProblem(errors[0]) ?? 200, response: response as unknown as ExecutionResult };
}
