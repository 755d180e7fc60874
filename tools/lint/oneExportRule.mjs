import { basename } from 'node:path';

/** Files that Grafana's conventions name: a plugin's entry, and the data source class behind it. */
const entryFiles = /^(module\.tsx?|datasource\.ts)$/;

function getDeclaredNames(declaration) {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.map(({ id }) => id.name);
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'TSEnumDeclaration':
      return [declaration.id.name];
    default:
      return [];
  }
}

function getExportedTypeNames(node) {
  const name = node.exportKind === 'type' ? node.declaration?.id?.name : undefined;
  return name === undefined ? [] : [name];
}

function getExportedNames(node) {
  if (node.exportKind === 'type') {
    return [];
  }
  const specifiers = node.specifiers
    .filter(({ exportKind }) => exportKind !== 'type')
    .map(({ exported }) => exported.name);
  return [...specifiers, ...(node.declaration ? getDeclaredNames(node.declaration) : [])];
}

/** ESLint rule: a file exports one value and is named after it or after the type that the value makes. */
export const oneExportRule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      several: 'One export a file: this one exports {{names}}. Move all but the first to files of their own.',
      name: 'The file is named {{file}} but exports {{name}}. Name the file after what it exports.',
    },
  },
  create(context) {
    const names = [];
    const typeNames = [];
    return {
      ExportNamedDeclaration(node) {
        names.push(...getExportedNames(node));
        typeNames.push(...getExportedTypeNames(node));
      },
      'Program:exit'(node) {
        const file = basename(context.filename);
        const stem = file.replace(/(\.worker)?\.tsx?$/, '').toLowerCase();
        const [name] = names;
        if (name === undefined || entryFiles.test(file)) {
          return;
        }
        if (names.length > 1) {
          context.report({ node, messageId: 'several', data: { names: names.join(', ') } });
        } else if (![name, ...typeNames].some((known) => known.toLowerCase() === stem)) {
          context.report({ node, messageId: 'name', data: { file, name } });
        }
      },
    };
  },
};
