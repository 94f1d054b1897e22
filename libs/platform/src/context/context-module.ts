import { Module, type ModuleMetadata, type Type } from '@nestjs/common';

import type { Invariant } from '../alarms/invariant';
import type { Policy } from '../auth/policy';
import { policyBook } from '../auth/policy-book';
import { contextEntities } from '../database/context-entities';
import { platformPersonalData, platformWithoutPeople, type PersonalTable, type WithoutPeople } from '../personal-data';
import type { ContextMigration, ContextMigrations } from '../database/migrate';
import { platformSealed, type SealedColumn } from '../vault/sealed-column';

interface ContextParts extends Pick<ModuleMetadata, 'imports' | 'providers' | 'exports' | 'controllers'> {
  readonly context: string;
  readonly entities?: readonly Type[];
  readonly migrations?: readonly ContextMigration[];
  readonly policies?: readonly Policy[];
  /** Queries that must answer no row; the worker looks every five minutes. */
  readonly invariants?: readonly Invariant[];
  /** What its tables hold about people, column by column; and those that hold nothing about anybody. */
  readonly personalData?: readonly PersonalTable[];
  readonly withoutPeople?: WithoutPeople;
  /** Which of its columns only the vault opens. */
  readonly sealed?: readonly SealedColumn[];
}

const migrations = new Map<string, ContextMigrations>();
const invariantsOf = new Map<string, readonly Invariant[]>();
const sealedOf = new Map<string, readonly SealedColumn[]>();
const personalDataOf = new Map<string, { readonly tables: readonly PersonalTable[]; readonly without: WithoutPeople }>();

/** Declares a context's Nest module and hands its tables, steps and rules to the platform. Use as the module's only decorator. */
export function contextModule({ context, entities = [], migrations: steps = [], policies = [], invariants = [], personalData = [], withoutPeople = {}, sealed = [], ...nest }: ContextParts): ClassDecorator {
  for (const entity of entities) contextEntities.add(entity);
  for (const policy of policies) policyBook.add(policy);
  migrations.set(context, { context, migrations: steps });
  invariantsOf.set(context, invariants);
  sealedOf.set(context, sealed);
  personalDataOf.set(context, { tables: personalData, without: withoutPeople });
  return Module(nest);
}

/** The steps of every declared context, in the order the contexts were declared: left before right. */
export function contextMigrations(): readonly ContextMigrations[] {
  return [...migrations.values()];
}

/** What must never be found, by context. */
export function contextInvariants(): readonly { readonly context: string; readonly invariants: readonly Invariant[] }[] {
  return [...invariantsOf].map(([context, invariants]) => ({ context, invariants }));
}

/** Every table that holds something about people, contexts from left to right, the platform's own first. */
export function personalTables(): readonly PersonalTable[] {
  return [...platformPersonalData, ...[...personalDataOf.values()].flatMap(({ tables }) => tables)];
}

export function tablesWithoutPeople(): WithoutPeople {
  return Object.assign({}, platformWithoutPeople, ...[...personalDataOf.values()].map(({ without }) => without)) as WithoutPeople;
}

/** Every column that only the vault opens. */
export function sealedColumns(): readonly SealedColumn[] {
  return [...platformSealed, ...[...sealedOf.values()].flat()];
}
