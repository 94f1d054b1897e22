import 'reflect-metadata';

import { writeFile } from 'node:fs/promises';

import { guardSchema } from '@alongside/platform/auth';
import { policyBook } from '@alongside/platform/auth';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';

import { contextModules } from './contexts';
import { resolversOf } from './resolvers-of';

@Module({ imports: [GraphQLSchemaBuilderModule] })
class SchemaOnly {}

/** Writes the contract, apps/api/schema.graphql, from the code. Fails when an operation or field has no rule. */
const app = await NestFactory.createApplicationContext(SchemaOnly, { logger: false });
const { resolvers, scalars } = resolversOf(contextModules);
const schema = await app.get(GraphQLSchemaFactory).create(resolvers, scalars);
guardSchema(schema, policyBook);
const target = process.argv[2] ?? 'apps/api/schema.graphql';
await writeFile(target, `${printSchema(lexicographicSortSchema(schema))}\n`);
await app.close();
