import { parse, traverse, types as node, transformFromAstAsync } from '@babel/core';
import macro from '@lingui/babel-plugin-lingui-macro';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Plugin } from 'vite';

const ours = /[\\/](libs|apps)[\\/].*\.tsx?$/;

/** Lingui marks an English message with its id; both stay together, so every page carries its own words and no page carries another's. */
function compiled(text: string): node.Expression {
  return node.valueToNode(compileMessage(text)) as node.Expression;
}

/**
 * Turns Lingui's macros into calls and compiles each English message at build time.
 * The catalogues then only carry other voices and languages, and no message parser is sent to a phone.
 */
export function words(): Plugin {
  return {
    name: 'alongside-words',
    enforce: 'pre',
    async transform(code, id) {
      const file = id.split('?')[0] ?? id;
      if (!ours.test(file) || !/@lingui\/(core|react)\/macro/.test(code)) return null;
      const options = { filename: file, babelrc: false, configFile: false, sourceMaps: true } as const;
      const parserOpts = { plugins: ['jsx', 'typescript', 'decorators-legacy'] as const };
      const ast = parse(code, { ...options, parserOpts: { plugins: [...parserOpts.plugins] } });
      if (!ast) return null;
      const first = await transformFromAstAsync(ast, code, {
        ...options, ast: true, code: false, plugins: [[macro, { stripMessageField: false }]],
      });
      if (!first?.ast) return null;
      traverse(first.ast, {
        ObjectProperty({ node: property, parent }) {
          if (!node.isObjectExpression(parent) || !node.isStringLiteral(property.value)) return;
          const named = (name: string) => parent.properties.some((other) => node.isObjectProperty(other) && keyOf(other) === name);
          if (keyOf(property) === 'message' && named('id')) property.value = compiled(property.value.value);
        },
        JSXAttribute({ node: attribute }) {
          if (attribute.name.name !== 'message') return;
          const { value } = attribute;
          const text = node.isStringLiteral(value) ? value.value
            : node.isJSXExpressionContainer(value) && node.isStringLiteral(value.expression) ? value.expression.value : null;
          if (text !== null) attribute.value = node.jsxExpressionContainer(compiled(text));
        },
      });
      const made = await transformFromAstAsync(first.ast, code, { ...options, retainLines: true });
      return made?.code ? { code: made.code, map: made.map } : null;
    },
  };
}

function keyOf(property: node.ObjectProperty): string | null {
  if (node.isIdentifier(property.key)) return property.key.name;
  return node.isStringLiteral(property.key) ? property.key.value : null;
}
