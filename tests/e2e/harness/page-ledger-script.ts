/**
 * Runs in the page's own world before its first script (page-ledger.ts). As text, because tsx puts calls of a helper
 * into functions that the page does not have.
 */
export const LEDGER_SCRIPT = `(() => {
  const HOST = "gommette-overlay";
  const say = console.debug.bind(console);
  const WATCHED = { subtree: true, childList: true, attributes: true, characterData: true, attributeOldValue: true };
  const roots = new Set([document]);
  /** Calls of the page that are under way: what changes meanwhile is the page's. */
  let calls = 0;
  let isParsing = document.readyState === "loading";
  const observer = new MutationObserver((records) => judge(records));
  const take = MutationObserver.prototype.takeRecords.bind(observer);
  observer.observe(document, WATCHED);
  document.addEventListener("readystatechange", () => {
    judge(take());
    isParsing = false;
  }, { capture: true, once: true });

  function judge(records) {
    for (const record of records) if (!isAllowed(record)) say("gommette-ledger: " + inWords(record));
  }
  function isAllowed({ type, target, addedNodes, removedNodes, attributeName }) {
    if (target.localName === HOST) return true;
    const nodes = [...addedNodes, ...removedNodes];
    if (type === "childList" && nodes.length > 0 && nodes.every((node) => node.localName === HOST)) return true;
    if (isParsing && type !== "attributes" && removedNodes.length === 0) return true;
    return attributeName === "open" && /^(details|dialog)$/.test(target.localName);
  }
  function inWords({ type, target, addedNodes, removedNodes, attributeName, oldValue }) {
    const name = (node) => node.localName ? "<" + node.localName + (node.id ? " id=" + node.id : "") + ">" : node.nodeName;
    const where = name(target.localName ? target : target.parentNode ?? target);
    if (type === "attributes") return "attribute " + attributeName + " of " + where + ": " + oldValue + " → " + target.getAttribute(attributeName);
    if (type === "characterData") return "text in " + where;
    return "children of " + where + ": +" + [...addedNodes].map(name) + " −" + [...removedNodes].map(name);
  }

  function asPage(native) {
    return function (...args) {
      if (calls === 0) judge(take());
      calls += 1;
      try {
        return native.apply(this, args);
      } finally {
        calls -= 1;
        if (calls === 0) take();
      }
    };
  }
  /** These run listeners of anyone, and change nothing themselves. */
  const SPARED = /^(constructor|click|focus|blur|dispatchEvent|addEventListener|removeEventListener|submit|requestSubmit|scroll.*)$/;
  const isOfDom = (prototype) => prototype instanceof Node || prototype === Node.prototype ||
    [NamedNodeMap, DOMTokenList, Range, Selection, CSSStyleDeclaration, HTMLOptionsCollection].some((one) => one.prototype === prototype);
  for (const name of Object.getOwnPropertyNames(window)) {
    const prototype = /^[A-Z]/.test(name) && typeof window[name] === "function" ? window[name].prototype : undefined;
    if (!prototype || !isOfDom(prototype)) continue;
    for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (SPARED.test(key) || !property.configurable) continue;
      if (typeof property.value === "function") Object.defineProperty(prototype, key, { ...property, value: asPage(property.value) });
      else if (property.set) Object.defineProperty(prototype, key, { ...property, set: asPage(property.set) });
    }
  }

  // Objects with a property for each name there may be: their writes are seen through a proxy.
  const proxies = new WeakMap();
  const proxied = (real) => {
    if (!real) return real;
    const known = proxies.get(real);
    if (known) return known;
    const made = new Proxy(real, {
      get: (target, key) => {
        const value = Reflect.get(target, key);
        return typeof value === "function" ? value.bind(target) : value;
      },
      set: asPage((target, key, value) => Reflect.set(target, key, value)),
      deleteProperty: asPage((target, key) => Reflect.deleteProperty(target, key)),
    });
    proxies.set(real, made);
    return made;
  };
  for (const owner of [HTMLElement, SVGElement]) {
    for (const key of ["style", "dataset"]) {
      const property = Object.getOwnPropertyDescriptor(owner.prototype, key);
      if (property) Object.defineProperty(owner.prototype, key, { ...property, get() { return proxied(property.get.call(this)); } });
    }
  }

  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    if (this.localName !== HOST) {
      roots.add(root);
      observer.observe(root, WATCHED);
    }
    return root;
  };

  const ruleCounts = new WeakMap();
  for (const key of ["insertRule", "deleteRule", "replaceSync", "replace"]) {
    const native = CSSStyleSheet.prototype[key];
    CSSStyleSheet.prototype[key] = function (...args) { ruleCounts.delete(this); return native.apply(this, args); };
  }
  const adopted = new WeakMap();
  for (const { prototype } of [Document, ShadowRoot]) {
    const property = Object.getOwnPropertyDescriptor(prototype, "adoptedStyleSheets");
    Object.defineProperty(prototype, "adoptedStyleSheets", {
      ...property,
      set(sheets) { property.set.call(this, sheets); adopted.set(this, this.adoptedStyleSheets.length); },
    });
  }
  function lookAtSheets() {
    const faults = [];
    for (const root of roots) {
      if (root.adoptedStyleSheets.length !== (adopted.get(root) ?? 0)) faults.push("a style sheet was adopted");
      for (const sheet of root.styleSheets) {
        let count;
        try { count = sheet.cssRules.length; } catch { continue; }
        if ((ruleCounts.get(sheet) ?? count) !== count) faults.push("a rule was put into a style sheet");
        ruleCounts.set(sheet, count);
      }
    }
    return faults;
  }
  Object.defineProperty(window, "gommetteLedger", {
    value: {
      look: () => ({
        hosts: [...roots].reduce((count, root) => count + root.querySelectorAll(HOST).length, 0),
        sheets: lookAtSheets(),
      }),
    },
  });
})();`;
