import { InstantScalar, PenceScalar, PlainDateScalar } from '@alongside/platform/graphql';
import type { Type } from '@nestjs/common';

const RESOLVER = 'graphql:resolver_type';

/** The resolver classes declared by modules, without starting any of them. */
export function resolversOf(modules: readonly Type[]): { resolvers: Type[]; scalars: never[] } {
  const providers = modules.flatMap((module) => (Reflect.getMetadata('providers', module) ?? []) as unknown[]);
  const resolvers = providers.filter((provider): provider is Type => typeof provider === 'function' && Reflect.hasMetadata(RESOLVER, provider));
  void [InstantScalar, PenceScalar, PlainDateScalar];
  return { resolvers, scalars: [] };
}
