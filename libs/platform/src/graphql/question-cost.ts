import { Refusal } from '@alongside/kernel';
import {
  getNamedType, getNullableType, isInterfaceType, isListType, isObjectType, Kind,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode,
} from 'graphql';

/** What one question may cost, unless the council says otherwise. The dearest of our own pages costs less than half of it. */
export const MOST_COST = 5_000;
/** No list hands out more at once, whatever it is asked for. */
const MOST_ROWS = 100;
/** A list that takes no number counts as so many. */
const ROWS_UNSAID = 10;

type Variables = Readonly<Record<string, unknown>> | null | undefined;

interface Chosen {
  readonly type: GraphQLNamedType;
  readonly node: FieldNode;
}

/**
 * Each thing that is answered costs one, times the rows of every list it stands in: as many as `first` says, or ten where nobody says. Plain values are free.
 * What is renamed counts anew, and what a fragment brings counts wherever it is used, as it is answered there. A page's own `first` counts for the list in it.
 */
export class QuestionCost {
  /** Those that stay within the limit whatever is filled in; they are counted once. */
  private readonly affordable = new WeakSet<DocumentNode>();

  constructor(private readonly most: number = MOST_COST) {}

  /** Before anything is read. Throws Refusal QUESTION_TOO_DEAR. */
  mustAfford(schema: GraphQLSchema, document: DocumentNode, variables: Variables): void {
    if (this.affordable.has(document)) return;
    if (costOf(schema, document, 'at most', this.most) <= this.most) {
      this.affordable.add(document);
      return;
    }
    if (costOf(schema, document, variables, this.most) > this.most) throw new Refusal('QUESTION_TOO_DEAR', 'query', { most: this.most });
  }
}

/** The cost of the dearest operation in it; counting stops soon after `enough`, so that a question made to be counted for ever is not. */
export function costOf(schema: GraphQLSchema, document: DocumentNode, variables: Variables | 'at most', enough = Infinity): number {
  const fragments = new Map(document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])));
  const costs = document.definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [new Counting(schema, fragments, one, variables, enough).total()] : []));
  return Math.max(0, ...costs);
}

class Counting {
  private spent = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    private readonly operation: OperationDefinitionNode,
    private readonly variables: Variables | 'at most',
    private readonly enough: number,
  ) {}

  total(): number {
    const root = this.schema.getRootType(this.operation.operation);
    if (root) this.count([{ type: root, set: this.operation.selectionSet }], 1, null);
    return this.spent;
  }

  private count(sets: readonly { readonly type: GraphQLNamedType; readonly set: SelectionSetNode }[], times: number, page: number | null): void {
    const answers = new Map<string, Chosen[]>();
    const seen = new Set<string>();
    for (const { type, set } of sets) this.gather(type, set, seen, answers);
    for (const chosen of answers.values()) this.answer(chosen, times, page);
  }

  /** What is asked for under the same name is answered once, wherever it was written. */
  private gather(type: GraphQLNamedType, { selections }: SelectionSetNode, seen: Set<string>, into: Map<string, Chosen[]>): void {
    for (const one of selections) {
      if (one.kind === Kind.FIELD) {
        const name = (one.alias ?? one.name).value;
        into.set(name, [...(into.get(name) ?? []), { type, node: one }]);
        continue;
      }
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(one.name.value) : one;
      if (!fragment || (one.kind === Kind.FRAGMENT_SPREAD && seen.has(one.name.value))) continue;
      if (one.kind === Kind.FRAGMENT_SPREAD) seen.add(one.name.value);
      const on = fragment.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : type;
      if (on) this.gather(on, fragment.selectionSet, seen, into);
    }
  }

  private answer(chosen: readonly Chosen[], times: number, page: number | null): void {
    const [first] = chosen;
    const field = first && (isObjectType(first.type) || isInterfaceType(first.type)) ? first.type.getFields()[first.node.name.value] : undefined;
    if (!first || !field || this.spent > this.enough) return;
    const inside = chosen.flatMap(({ node }) => (node.selectionSet ? [{ type: getNamedType(field.type), set: node.selectionSet }] : []));
    if (inside.length === 0) return;
    const said = this.saidRows(field, first.node);
    const isList = isListType(getNullableType(field.type));
    const rows = times * (isList ? (said ?? page ?? ROWS_UNSAID) : 1);
    this.spent += rows;
    this.count(inside, rows, isList ? null : said);
  }

  /** How many rows were asked for; null where the field takes no number. */
  private saidRows({ args }: GraphQLField<unknown, unknown>, node: FieldNode): number | null {
    const takes = args.find(({ name }) => name === 'first');
    if (!takes) return null;
    const value = node.arguments?.find(({ name }) => name.value === 'first')?.value;
    if (value?.kind === Kind.INT) return within(Number(value.value));
    return within(value?.kind === Kind.VARIABLE ? (this.filledIn(value.name.value) ?? takes.defaultValue) : takes.defaultValue);
  }

  private filledIn(name: string): unknown {
    if (this.variables === 'at most') return MOST_ROWS;
    const otherwise = this.operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue;
    return this.variables?.[name] ?? (otherwise?.kind === Kind.INT ? Number(otherwise.value) : undefined);
  }
}

/** More than a hundred is refused by the list itself; none still costs the looking. */
function within(rows: unknown): number {
  return typeof rows === 'number' && Number.isFinite(rows) ? Math.min(Math.max(rows, 1), MOST_ROWS) : MOST_ROWS;
}
