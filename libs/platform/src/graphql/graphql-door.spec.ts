import { createHash } from 'node:crypto';

import { nobody, Refusal, type Actor } from '@alongside/kernel';
import { Global, Module } from '@nestjs/common';
import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { ActingActor } from '../auth/acting-actor';
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

  @Query(() => String)
  @Can('public')
  why(@ActingActor() { kind, purpose }: Actor): string {
    return `${kind}: ${purpose}`;
  }

  @Query(() => Parcel)
  @Can('public')
  async slow(): Promise<Parcel> {
    await new Promise((later) => setTimeout(later, 20));
    return { label: 'late', inside: null };
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
const key = 'a-key-of-the-library-0123456789';
const integrations = [{ name: 'library', sha256: createHash('sha256').update(key).digest('hex') }, { name: 'another', sha256: '0'.repeat(64) }];
beforeAll(async () => {
  app = await open({ trusted });
  strict = await open({ trusted, integrations, production: true });
});
afterAll(() => Promise.all([app.close(), strict.close()]));

async function post(body: unknown, door = app, authorization?: string) {
  const payload = typeof body === 'string' ? body : JSON.stringify(body);
  const { statusCode, json } = await door.inject({ method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) }, payload });
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

test('a no that somebody may have tried to get around is written down, with who and where and nothing of what was asked for; a form to put right is not', async () => {
  const written = vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
  try {
    await post({ query: '{ hidden { label } }' });
    await post({ query: 'query ($weight: Int) { parcels(weight: $weight) { label } }', variables: { weight: 0 } });
    await post({ query: '{ why }' }, strict, 'Bearer a-key-that-is-none');
    await post({ query: 'query ($weight: Int) { parcels(weight: $weight) { label } }', variables: { weight: 13 } });
    const lines = written.mock.calls.map(([line]) => JSON.parse(String(line)) as Record<string, unknown>).filter(({ what }) => what !== 'framework');
    expect(lines.map(({ what, code, where, kind }) => [what, code, where, what === 'refused' && kind])).toEqual([
      ['refused', 'SIGN_IN_FIRST', 'hidden', 'nobody'], ['refused', 'QUESTION_NOT_KNOWN', '', 'nobody'], ['unexpected', undefined, undefined, false],
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/secret words|a-key-that|label/);
  } finally {
    written.mockRestore();
  }
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
  // Nor say more than is asked: a value nobody has a place for is no question.
  expect((await post({ query: '{ parcels(weight: 1, inside: "mine") { label } }' })).errors?.[0]?.extensions.refusal).toMatchObject({ code: 'QUESTION_NOT_UNDERSTOOD' });
  expect((await post({ query: '{ parcels(weight: "x") { label } }' })).errors?.[0]?.extensions.refusal).toMatchObject({ code: 'QUESTION_NOT_UNDERSTOOD' });
});

const code = ({ errors }: { errors?: { extensions: { refusal: unknown } }[] }) => (errors?.[0]?.extensions.refusal as { code: string } | undefined)?.code;

test('in production only a question we wrote ourselves is asked, by its name; that of the last release too', async () => {
  for (const documentId of trusted.keys()) expect((await post({ documentId }, strict)).data).toMatchObject({ parcels: [{ label: 'one' }, { label: 'two' }] });
  for (const body of [{ query: '{ parcels { label } }' }, { documentId: 'now/Nothing' }, { documentId: 5 }, { documentId: '' }, {}, { query: '{ __schema { types { name } } }' }]) {
    expect(code(await post(body, strict))).toBe('QUESTION_NOT_KNOWN');
  }
});

test('a question of ours may also come word for word, as pages before 0.2.0 sent it', async () => {
  const [text = ''] = trusted.values();
  const own = await open({ trusted: new Map([[createHash('sha256').update(text).digest('hex'), text]]), production: true });
  expect((await post({ query: text }, own)).data).toMatchObject({ parcels: [{ label: 'one' }, { label: 'two' }] });
  expect(code(await post({ query: `${text} ` }, own))).toBe('QUESTION_NOT_KNOWN');
  await own.close();
});

test('a program with a key may write its questions in production, and the record says through which one', async () => {
  expect((await post({ query: '{ why }' }, strict, `Bearer ${key}`)).data).toEqual({ why: 'nobody: public, through library' });
  expect((await post({ documentId: 'now/Parcels' }, strict, `Bearer ${key}`)).data).toMatchObject({ parcels: [{ label: 'one' }, { label: 'two' }] });
  for (const wrong of [`Bearer ${key}x`, 'Bearer ', `Basic ${key}`, key, `bearer ${key}`, `Bearer ${integrations[0]?.sha256}`, `Bearer ${'x'.repeat(600)}`]) {
    expect(code(await post({ query: '{ why }' }, strict, wrong))).toBe('QUESTION_NOT_KNOWN');
  }
});

test('a key opens no data, and every limit holds for it too', async () => {
  expect(code(await post({ query: '{ hidden { label } }' }, strict, `Bearer ${key}`))).toBe('SIGN_IN_FIRST');
  expect(code(await post({ query: '{ __schema { types { name } } }' }, strict, `Bearer ${key}`))).toBe('QUESTION_NOT_UNDERSTOOD');
  expect(code(await post({ query: `{ parcels { ${'label '.repeat(1_000)} } }` }, strict, `Bearer ${key}`))).toBe('QUESTION_NOT_UNDERSTOOD');
});

test('a question that takes too long is stopped, and the asker is told', async () => {
  const hurried = await open({ longestMs: 1 });
  expect(code(await post({ query: '{ slow { label } }' }, hurried))).toBe('TOOK_TOO_LONG');
  await hurried.close();
  expect((await post({ query: '{ slow { label } }' })).data).toEqual({ slow: { label: 'late' } });
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
