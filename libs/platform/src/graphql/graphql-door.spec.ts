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
import { GraphqlModule } from './graphql.module';

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
const cookies = { read: () => undefined, keep: () => undefined, forget: () => undefined };
beforeAll(async () => {
  const made = await Test.createTestingModule({ imports: [Parcels, GraphqlModule.forRequests(() => cookies, () => async () => nobody, WhoAsks)] }).compile();
  app = made.createNestApplication<NestFastifyApplication>(new FastifyAdapter(), { logger: frameworkLog });
  await app.init();
});
afterAll(() => app.close());

async function post(body: unknown) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const { statusCode, json } = await app.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload });
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
