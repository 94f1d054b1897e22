import { Module, type ModuleMetadata, type Type } from '@nestjs/common';

import type { Policy } from '../auth/policy';
import { policyBook } from '../auth/policy-book';
import { contextEntities } from '../database/context-entities';
import type { ContextMigration, ContextMigrations } from '../database/migrate';

interface ContextParts extends Pick<ModuleMetadata, 'imports' | 'providers' | 'exports' | 'controllers'> {
  readonly context: string;
  readonly entities?: readonly Type[];
  readonly migrations?: readonly ContextMigration[];
  readonly policies?: readonly Policy[];
}

const migrations = new Map<string, ContextMigrations>();

/** Declares a context's Nest module and hands its tables, steps and rules to the platform. Use as the module's only decorator. */
export function contextModule({ context, entities = [], migrations: steps = [], policies = [], ...nest }: ContextParts): ClassDecorator {
  for (const entity of entities) contextEntities.add(entity);
  for (const policy of policies) policyBook.add(policy);
  migrations.set(context, { context, migrations: steps });
  return Module(nest);
}

/** The steps of every declared context, in the order the contexts were declared: left before right. */
export function contextMigrations(): readonly ContextMigrations[] {
  return [...migrations.values()];
}
