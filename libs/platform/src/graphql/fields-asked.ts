import type { FieldNode, FragmentDefinitionNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

type Asked = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Names of the fields a question asks for below the field that is being answered, at the end of a way of field names; whatever it calls them, and wherever the words lie in fragments. */
export function fieldsAsked({ fieldNodes, fragments }: Asked, ...way: readonly string[]): ReadonlySet<string> {
  let sets = fieldNodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  for (const step of way) sets = sets.flatMap((set) => fieldsIn(set, fragments).flatMap(({ name, selectionSet }) => (name.value === step && selectionSet ? [selectionSet] : [])));
  return new Set(sets.flatMap((set) => fieldsIn(set, fragments).map(({ name }) => name.value)));
}

function fieldsIn(set: SelectionSetNode, fragments: Readonly<Record<string, FragmentDefinitionNode>>): FieldNode[] {
  return set.selections.flatMap((part) => {
    if (part.kind === 'Field') return [part];
    const inner = part.kind === 'InlineFragment' ? part.selectionSet : fragments[part.name.value]?.selectionSet;
    return inner ? fieldsIn(inner, fragments) : [];
  });
}
