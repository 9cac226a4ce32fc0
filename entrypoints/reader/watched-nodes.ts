import { dom } from '@/utils/anchoring/dom';

/** What has to be observed so that no change of some text is missed. */
export type WatchedNodes = {
  /** Observed with all in them: in each tree (the page, an open shadow root) the deepest node that holds all of the text. */
  deep: Node[];
  /** What is around those, up to the root of the tree: only whether one of its children goes. */
  around: Node[];
};

/** The least that has to be observed for these nodes: where a shadow root holds some, its host is one of them in the tree around it. */
export function watchedNodes(nodes: Iterable<Node>): WatchedNodes {
  const deepest = new Map<Node, Node>();
  const hold = (node: Node): void => {
    const root = dom.rootOf(node);
    let common: Node = deepest.get(root) ?? parentOf(node);
    while (!dom.contains(common, node)) common = parentOf(common);
    const isNew = !deepest.has(root);
    deepest.set(root, common);
    const { host } = root as Partial<ShadowRoot>;
    if (isNew && host) hold(host);
  };
  for (const node of nodes) hold(node);

  const around = new Set<Node>();
  for (const common of deepest.values()) {
    for (let at = dom.parentNode(common); at; at = dom.parentNode(at)) around.add(at);
  }
  return { deep: [...deepest.values()], around: [...around] };
}

const parentOf = (node: Node): Node => dom.parentNode(node) ?? node;
