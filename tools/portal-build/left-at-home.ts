/**
 * What other people's packages bring along for ways of working that the portal does not have. A part of a class cannot be shaken off by a bundler, so it is named here.
 * The build ends when one of these names is no longer where it was; whoever needs such a part takes it off this list.
 */

const apollo = '@apollo/client/';
const router = 'react-router/dist/production/lib/';

/** Our questions have no directives (`left-at-home.spec.ts`), so nothing has to look for them; with `visit` go 3 KB. */
export const rewritten: Readonly<Record<string, string>> = {
  [`${apollo}utilities/internal/hasDirectives.js`]: 'export const hasDirectives = () => false;',
  [`${apollo}utilities/internal/hasForcedResolvers.js`]: 'export const hasForcedResolvers = () => false;',
  [`${apollo}utilities/internal/removeDirectivesFromDocument.js`]: 'export const removeDirectivesFromDocument = (directives, document) => document;',
  [`${apollo}utilities/internal/removeFragmentSpreads.js`]: 'export const removeMaskedFragmentSpreads = (document) => document;',
  // Code generation has looked at every question against the schema already.
  [`${apollo}utilities/internal/checkDocument.js`]: 'export const checkDocument = () => {};',
  // Numbers, days and pence are read as the server writes them.
  [`${apollo}utilities/internal/coerceScalarFieldsToParsed.js`]: 'export const coerceScalarFieldsToParsed = (result) => result;',
  [`${apollo}masking/maskDefinition.js`]: 'export const maskDefinition = (data) => data;',
  [`${apollo}utilities/graphql/transform.js`]: `
    const typename = { kind: 'Field', name: { kind: 'Name', value: '__typename' } };
    const named = ({ selections }) => ({ kind: 'SelectionSet', selections: selections.some(({ name }) => name?.value === '__typename') ? selections.map(inside) : [...selections.map(inside), typename] });
    const inside = (node) => (node.selectionSet ? { ...node, selectionSet: named(node.selectionSet) } : node);
    const top = (operation) => ({ ...operation, selectionSet: { ...operation.selectionSet, selections: operation.selectionSet.selections.map(inside) } });
    export const addTypenameToDocument = Object.assign((document) => ({ ...document, definitions: document.definitions.map((part) => (part.kind === 'OperationDefinition' ? top(part) : inside(part))) }), { added: (field) => field === typename });
  `,
  // Pages made on a server, with their own loaders: ours are made in the browser, and a page comes when it is opened.
  [`${router}dom/ssr/components.js`]: `
    import { createContext } from 'react';
    export const FrameworkContext = /* @__PURE__ */ createContext();
    export const usePrefetchBehavior = () => [false, null, {}];
    export const mergeRefs = (ref) => ref;
    export const PrefetchPageLinks = () => null, Links = PrefetchPageLinks, Meta = PrefetchPageLinks, Scripts = PrefetchPageLinks;
    export const setIsHydrated = () => {}, useFrameworkContext = () => {}, CRITICAL_CSS_DATA_ATTRIBUTE = '';
  `,
};

const never = '() { throw Error("left at home"); }';
const sameBack = '(given) { return given; }';
const all = (names: string, body: string) => Object.fromEntries(names.split(' ').map((name) => [name, body]));

/** By file: methods and functions whose body stays at home, and what stands in its place. */
export const emptied: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // No paging by cursor, no subscriptions, no fragments that are watched, no hopeful answers, no tools for developers.
  [`${apollo}core/ObservableQuery.js`]: all('fetchMore subscribeToMore updateQuery setVariables', never),
  [`${apollo}core/QueryManager.js`]: { ...all('startGraphQLSubscription maskFragment', never), ...all('addNonReactiveToNamedFragments isFullyUnmaskedOperation', sameBack) },
  [`${apollo}core/QueryInfo.js`]: all('markSubscriptionResult markMutationOptimistic', never),
  [`${apollo}core/ApolloClient.js`]: all('connectToDevTools subscribe watchFragment readFragment writeFragment readQuery writeQuery __actionHookForDevTools __requestRaw onResetStore onClearStore extract restore setLink', never),
  [`${apollo}cache/core/cache.js`]: all('watchFragment watchSingleFragment readFragment writeFragment updateQuery updateFragment toCacheId readQuery recordOptimisticTransaction', never),
  [`${apollo}cache/inmemory/inMemoryCache.js`]: {
    ...all('restore extract gc retain release evict serializeVariablesValue serializeInputArray serializeInputObject', never),
    serializeVariables: '(document, variables) { return variables; }',
  },
  [`${apollo}cache/inmemory/entityStore.js`]: { ...all('extract gc getRootIdSet findChildRefIds release evict coerceValue', never), coerceStoreObject: sameBack },
  // Answers come whole, never in parts.
  [`${apollo}cache/inmemory/readFromStore.js`]: all('prunePartialBoundariesImpl prunePartialStreamArrayImpl', never),
};

/** Packages that name their parts for a developer's tools, which keeps every part alive: `Form.displayName = "Form"`. */
export const namesParts = /\/node_modules\/react-router\/dist\/production\/lib\/.*\.js$/;
