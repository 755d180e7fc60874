import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Text {
  key: string;
  text: string;
  place: string;
}

const translators = new Set(['t', 'translateAtLoad']);

/** The texts that a file shows: `t('key', 'text')`, `translateAtLoad('key', 'text')` and `<Trans i18nKey="key">text</Trans>`. */
export function collectTexts(path: string): Text[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const texts: Text[] = [];
  const visit = (node: ts.Node): void => {
    const found = getCallText(node) ?? getElementText(node);
    if (found) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      texts.push({ ...found, place: `${path}:${line + 1}` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return texts;
}

function getCallText(node: ts.Node): Omit<Text, 'place'> | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !translators.has(node.expression.text)) {
    return undefined;
  }
  const [key, text] = node.arguments;
  return key && text && ts.isStringLiteralLike(key) && ts.isStringLiteralLike(text)
    ? { key: key.text, text: text.text }
    : undefined;
}

function getElementText(node: ts.Node): Omit<Text, 'place'> | undefined {
  if (!ts.isJsxElement(node) || node.openingElement.tagName.getText() !== 'Trans') {
    return undefined;
  }
  const attribute = node.openingElement.attributes.properties.find(
    (property): property is ts.JsxAttribute => ts.isJsxAttribute(property) && property.name.getText() === 'i18nKey'
  );
  const key = attribute?.initializer;
  return key && ts.isStringLiteral(key) ? { key: key.text, text: getChildrenText(node.children) } : undefined;
}

/** Children as i18next writes them: elements become numbered tags, expressions `{{name}}` stay. */
function getChildrenText(children: readonly ts.JsxChild[]): string {
  const parts = children
    .filter((child) => !ts.isJsxText(child) || !child.containsOnlyTriviaWhiteSpaces)
    .map((child, index) => getChildText(child, index));
  return parts.join('').trim();
}

function getChildText(child: ts.JsxChild, index: number): string {
  if (ts.isJsxText(child)) {
    return child.text.replaceAll(/\s+/g, ' ');
  }
  if (ts.isJsxExpression(child)) {
    return child.expression && ts.isStringLiteralLike(child.expression)
      ? child.expression.text
      : child.getText().replaceAll(/\s/g, '');
  }
  return ts.isJsxElement(child) ? `<${index}>${getChildrenText(child.children)}</${index}>` : `<${index}></${index}>`;
}
