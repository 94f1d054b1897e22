import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql';

import { markersIn, type Marker } from '../../apps/api/journeys/access/markers.ts';

export interface Found {
  /** Where no rule lets anybody read it. */
  readonly strayed: readonly string[];
  /** Where whoever may read it does: the hunt sees what it hunts for. */
  readonly shown: number;
}

/** Looks through one answer for words that were trusted to us. `seesNone`: whoever asks may read none of them anywhere. */
export function canariesIn(schema: GraphQLSchema, answer: { readonly data?: unknown; readonly errors?: unknown }, headers: Headers, seesNone: boolean): Found {
  const besides = JSON.stringify([answer.errors ?? null, Object.fromEntries(headers)]);
  const strayed = markersIn(besides).map(({ holds }) => `${holds} beside the answer`);
  let shown = 0;
  const look = (type: unknown, value: unknown): void => {
    if (Array.isArray(value)) return value.forEach((one) => look(type, one));
    if (typeof value !== 'object' || value === null || !isObjectType(type)) return;
    for (const [name, inside] of Object.entries(value)) {
      const field = type.getFields()[name];
      const kind = field && getNamedType(field.type);
      if (isObjectType(kind)) look(kind, inside);
      else {
        for (const { holds, shownBy } of markersIn(JSON.stringify(inside)) as readonly Marker[]) {
          if (!seesNone && shownBy.includes(`${type.name}.${name}`)) shown += 1;
          else strayed.push(`${holds} in ${type.name}.${name}`);
        }
      }
    }
  };
  for (const root of [schema.getQueryType(), schema.getMutationType()]) {
    const asked = Object.keys((answer.data as object | null) ?? {});
    if (asked.every((name) => root?.getFields()[name])) look(root, answer.data);
  }
  return { strayed, shown };
}
