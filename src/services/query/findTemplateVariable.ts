const variable = /\$\{[A-Za-z_]\w*[^}]*\}|\[\[[A-Za-z_]\w*[^\]]*\]\]|^\$[A-Za-z_]\w*$/;

export interface TemplateVariable {
  /** Where it stands in the query, such as `models.0`. */
  path: string;
  text: string;
}

/** The first dashboard variable that arrived as it was written, because nothing filled it in. */
export function findTemplateVariable(value: unknown, path: readonly string[] = []): TemplateVariable | undefined {
  if (typeof value === 'string') {
    const match = variable.exec(value);
    return match === null ? undefined : { path: path.join('.'), text: match[0] };
  }
  if (typeof value !== 'object' || value === null) {
    return undefined;
  }
  for (const [key, inner] of Object.entries(value)) {
    const found = findTemplateVariable(inner, [...path, key]);
    if (found !== undefined) {
      return found;
    }
  }
  return undefined;
}
