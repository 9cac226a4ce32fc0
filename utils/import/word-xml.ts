/*
 * Reads of WordprocessingML. Elements and attributes are known by their local names: the namespaces of Word's own files, of the strict form
 * (ISO/IEC 29500) and of other programs differ, the names don't.
 */

/** A part of the name after the prefix. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** The elements directly in one, in order. */
export function inside(element: Element, name?: string): Element[] {
  const all = Array.from(element.children);
  return name === undefined ? all : all.filter((child) => local(child.tagName) === name);
}

/** The first element of that name directly in one. */
export function first(element: Element | undefined, name: string): Element | undefined {
  return element && inside(element, name)[0];
}

/** An attribute by its local name. */
export function told(element: Element | undefined, name = 'val'): string | undefined {
  return element && Array.from(element.attributes).find((attribute) => local(attribute.name) === name)?.value;
}

/** An attribute that is a whole number. */
export function toldNumber(element: Element | undefined, name = 'val'): number | undefined {
  const value = told(element, name);
  return value !== undefined && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A switch: on when the element is there, unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !/^(?:0|false|off|none)$/.test(told(element) ?? '');
}

/** Local name of an element. */
export function nameOf(element: Element): string {
  return local(element.tagName);
}
