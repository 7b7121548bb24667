/**
 * Fixtures write an open shadow root as HTML does, `<template shadowrootmode="open">`. A parser called
 * by a script leaves it a template, so it is opened here.
 */
export function openShadows(page: ParentNode): void {
  for (const template of page.querySelectorAll('template[shadowrootmode=open]')) {
    const host = template.parentElement;
    if (!host || !(template instanceof HTMLTemplateElement)) continue;
    template.remove();
    const root = host.attachShadow({ mode: 'open' });
    root.append(template.content);
    openShadows(root);
  }
}

/**
 * Fixtures write a frame of the same origin with its page in `srcdoc`, which no test loads. The page is
 * written into the frame here, so its nodes are of another window, as in a browser.
 */
export function openFrames(page: ParentNode): void {
  for (const frame of page.querySelectorAll('iframe')) {
    const inner = frame.contentDocument;
    if (!inner || frame.srcdoc === '') continue;
    inner.open();
    inner.write(frame.srcdoc);
    inner.close();
  }
}

function treeIn(host: Element): ParentNode | null {
  const isFrame = host instanceof HTMLIFrameElement;
  return isFrame ? host.contentDocument : host.shadowRoot;
}

/** Every element below `root` that matches, also inside open shadow roots and frames of the same origin. */
export function everywhere(root: ParentNode, css: string): readonly Element[] {
  const inside = Array.from(root.querySelectorAll('*'), (host) => {
    const tree = treeIn(host);
    return tree ? everywhere(tree, css) : [];
  });
  return [...root.querySelectorAll(css), ...inside.flat()];
}
