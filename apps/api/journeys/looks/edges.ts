import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo, type GraphQLObjectType, type GraphQLSchema } from 'graphql';

import type { Reason } from './reasons';

/** `Type.field` of each field that can be reached from a question or a deed and answers something. */
interface Edge {
  readonly name: string;
  readonly from: string;
  readonly to: GraphQLObjectType;
}

const ROOTS: readonly string[] = ['Query', 'Mutation'];
const holds = (type: GraphQLObjectType) => type.extensions.holds !== undefined;
/** What a deed answers of it is written down before it is shown (`@LeavesLook`). */
const leavesLook = ({ from, to }: Edge) => from === 'Mutation' && to.extensions.leavesLook !== undefined;

function reachable(schema: GraphQLSchema): readonly Edge[] {
  const [waiting, seen, edges] = [[...ROOTS], new Set(ROOTS), [] as Edge[]];
  for (let from = waiting.shift(); from !== undefined; from = waiting.shift()) {
    for (const field of Object.values((schema.getType(from) as GraphQLObjectType).getFields())) {
      const to = getNamedType(field.type);
      if (!isObjectType(to)) continue;
      edges.push({ name: `${from}.${field.name}`, from, to });
      if (!seen.has(to.name)) waiting.push(to.name);
      seen.add(to.name);
    }
  }
  return edges;
}

/** Those that answer something marked `@Holds`, and the deeds whose answer leads on to some. */
export function holdingEdges(schema: GraphQLSchema): readonly string[] {
  return reachable(schema).filter((edge) => (holds(edge.to) && !leavesLook(edge)) || (edge.from === 'Mutation' && !holds(edge.to))).map(({ name }) => name);
}

/** Those a question goes along. */
export function edgesAskedFor(schema: GraphQLSchema, question: string): readonly string[] {
  const [types, found] = [new TypeInfo(schema), [] as string[]];
  visit(parse(question), visitWithTypeInfo(types, { Field: ({ name }) => void found.push(`${String(types.getParentType()?.name)}.${name.value}`) }));
  return found;
}

/** Those with neither a look nor a reason; also where `above` is said and there is a way above that has none. */
export function uncovered(schema: GraphQLSchema, asked: ReadonlySet<string>, reasons: Readonly<Record<string, Reason>>): readonly string[] {
  const edges = reachable(schema);
  const covers = (edge: Edge, seen: ReadonlySet<string>): boolean => {
    const { name, from, to } = edge;
    if (asked.has(name) || leavesLook(edge)) return true;
    const reason = reasons[name];
    if (reason && !('above' in reason)) return true;
    // What holds nothing itself says nothing: its own way must be covered, and so must that of what is covered by what is above it.
    return (reason !== undefined || !holds(to)) && !ROOTS.includes(from) && !seen.has(from) && edges.filter((one) => one.to.name === from).every((one) => covers(one, new Set([...seen, from])));
  };
  return edges.filter((edge) => holds(edge.to) && !covers(edge, new Set())).map(({ name }) => name);
}
