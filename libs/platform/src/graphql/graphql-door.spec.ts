import { nobody, Refusal } from '@alongside/kernel';
import { Global, Module } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { Can } from '../auth/can';
import { definePolicy } from '../auth/policy';
import { policyBook } from '../auth/policy-book';
import { frameworkLog } from '../log/framework-log';
import { GraphqlModule, type QuestionTrust } from './graphql.module';

policyBook.add(definePolicy({ name: 'door.nobody', says: 'Nobody at all', allows: () => false }));

@ObjectType('Parcel')
@Can('public')
class Parcel {
  @Field(() => String) label: string;
  @Can('door.nobody') @Field(() => String, { nullable: true }) inside: string | null;
}

@Resolver(() => Parcel)
class ParcelResolver {
  @Query(() => [Parcel])
  @Can('public')
  parcels(@Args('weight', { type: () => Int, nullable: true }) weight?: number | null): Parcel[] {
    if (weight === 0) throw new Refusal('PARCEL_EMPTY', 'weight', { least: 1 });
    if (weight === 13) throw new Error('secret words');
    return [{ label: 'one', inside: 'a secret' }, { label: 'two', inside: 'a secret' }];
  }

  @Query(() => Parcel)
  @Can('door.nobody')
  hidden(): Parcel {
    return { label: 'three', inside: 'a secret' };
  }
}

class WhoAsks {}

@Global()
@Module({ providers: [ParcelResolver, WhoAsks], exports: [WhoAsks] })
class Parcels {}

let app: NestFastifyApplication;
let strict: NestFastifyApplication;
const trusted = new Map([['now/Parcels', 'query Parcels { parcels { label } }'], ['before/Parcels', 'query Parcels { parcels { label __typename } }']]);
const cookies = { read: () => undefined, keep: () => undefined, forget: () => undefined };
const open = async (trust: QuestionTrust) => {
  const made = await Test.createTestingModule({ imports: [Parcels, GraphqlModule.forRequests(() => cookies, () => async () => nobody, WhoAsks, trust)] }).compile();
  const opened = made.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: frameworkLog });
  await opened.init();
  return opened;
};
beforeAll(async () => {
  app = await open({ trusted });
  strict = await open({ trusted, production: true });
});
afterAll(() => Promise.all([app.close(), strict.close()]));

async function post(body: unknown, door = app) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const { statusCode, json } = await door.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
  return { statusCode, ...(json() as { data: unknown; errors?: { message: string; extensions: { refusal: unknown } }[]; extensions?: unknown }) };
}

test('a field that is not for the asker is null and named, each time it was asked for', async () => {
  for (let time = 0; time < 3; time++) {
    const { data, extensions } = await post({ query: '{ parcels { label inside } }' });
    expect(data).toEqual({ parcels: [{ label: 'one', inside: null }, { label: 'two', inside: null }] });
    expect(extensions).toEqual({ redacted: ['parcels.0.inside', 'parcels.1.inside'] });
  }
});

test('a question that is not for the asker is refused', async () => {
  const { errors } = await post({ query: '{ hidden { label } }' });
  expect(errors?.[0]?.extensions.refusal).toEqual({ code: 'SIGN_IN_FIRST' });
});

test('an expected no keeps its code, field and numbers; a bug keeps its words to itself', async () => {
  const query = 'query ($weight: Int) { parcels(weight: $weight) { label } }';
  expect((await post({ query, variables: { weight: 0 } })).errors?.[0]?.extensions.refusal).toEqual({ code: 'PARCEL_EMPTY', field: 'weight', params: { least: 1 } });
  const broken = await post({ query, variables: { weight: 13 } });
  expect(JSON.stringify(broken)).not.toContain('secret words');
  expect(broken.errors?.[0]?.extensions.refusal).toMatchObject({ code: 'UNEXPECTED' });
});

test.each(['{bad', '[]', '[{"query":"{ parcels { label } }"}]', '"x"'])('%s is no question, and no bug of ours', async (body) => {
  const { statusCode, errors } = await post(body);
  expect(statusCode).toBe(400);
  expect(errors?.[0]?.extensions.refusal).toMatchObject({ code: 'QUESTION_NOT_UNDERSTOOD' });
});

test.each(['{"query":5}', '{"query":"{}"}', '{"query":"{\\"kind\\":\\"Document\\",\\"definitions\\":[]}"}', '{"query":"null"}', '{"query":"\\u0000"}', '{"query":"🙂"}'])('%s asks nothing', async (body) => {
  expect((await post(body)).errors?.[0]?.extensions.refusal).toMatchObject({ code: 'QUESTION_NOT_UNDERSTOOD' });
});

test('a question may not go too deep, nor ask for what there is not', async () => {
  expect((await post({ query: '{ parcels { nothing } }' })).errors?.[0]?.extensions.refusal).toMatchObject({ code: 'QUESTION_NOT_UNDERSTOOD' });
  expect((await post({ query: '{ parcels(weight: "x") { label } }' })).errors?.[0]?.extensions.refusal).toMatchObject({ code: 'QUESTION_NOT_UNDERSTOOD' });
});

const code = ({ errors }: { errors?: { extensions: { refusal: unknown } }[] }) => (errors?.[0]?.extensions.refusal as { code: string } | undefined)?.code;

test('in production only a question we wrote ourselves is asked, by its name; that of the last release too', async () => {
  for (const documentId of trusted.keys()) expect((await post({ documentId }, strict)).data).toMatchObject({ parcels: [{ label: 'one' }, { label: 'two' }] });
  for (const body of [{ query: '{ parcels { label } }' }, { documentId: 'now/Nothing' }, { documentId: 5 }, { documentId: '' }, {}, { query: '{ __schema { types { name } } }' }]) {
    expect(code(await post(body, strict))).toBe('QUESTION_NOT_KNOWN');
  }
});

test('elsewhere a question may be named or written', async () => {
  expect((await post({ documentId: 'now/Parcels' })).data).toMatchObject({ parcels: [{ label: 'one' }, { label: 'two' }] });
  expect((await post({ query: '{ __schema { queryType { name } } }' })).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
});

test('a question may not be long, renamed over and over or guessed at', async () => {
  const renamed = (times: number) => `{ ${Array.from({ length: times }, (_, place) => `a${place}: parcels { label }`).join(' ')} }`;
  expect(code(await post({ query: renamed(15) }))).toBeUndefined();
  expect(code(await post({ query: renamed(16) }))).toBe('QUESTION_NOT_UNDERSTOOD');
  expect(code(await post({ query: `{ parcels { ${'label '.repeat(1_000)} } }` }))).toBe('QUESTION_NOT_UNDERSTOOD');
  expect(JSON.stringify(await post({ query: '{ parcel { label } }' }))).not.toMatch(/did you mean/i);
});
