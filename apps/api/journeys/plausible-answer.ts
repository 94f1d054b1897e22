import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';

/** Something that fits the type and does nothing: ids that name nobody, days to come, plain words. */
export function plausible(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return plausible(type.ofType);
  if (isListType(type)) return [plausible(type.ofType)];
  if (isInputObjectType(type)) return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, plausible(field.type)]));
  if (isEnumType(type)) return type.getValues()[0]?.name;
  const plain: Readonly<Record<string, unknown>> = {
    ID: '018f0000-0000-7000-8000-000000000009', String: 'Some words', Int: 1, Float: 1, Boolean: true, Pence: 100, PlainDate: '2026-12-08', Instant: '2026-12-08T10:00:00Z',
  };
  return plain[getNamedType(type).name] ?? 'Some words';
}
