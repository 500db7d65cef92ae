/** What a content script has running at this moment. */
export interface ProbeCounts {
  readonly observers: number;
  readonly timers: number;
  readonly frames: number;
  /** Their event types. */
  readonly listeners: readonly string[];
}

/**
 * Put before a content script (extension-copy.ts), it counts in the script's own world the observers that observe,
 * the timers and frames that wait, and the listeners on window, document and their nodes that are not aborted or
 * removed; the page asks with the event `gommette-probe`.
 */
export const CONTENT_PROBE = `(() => {
  const live = { observers: new Set(), timers: new Set(), frames: new Set(), listeners: new Set() };
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver", "PerformanceObserver"]) {
    // On the prototype: Firefox gives content scripts native objects that know nothing of a subclass.
    const { prototype } = globalThis[name];
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) { live.observers.add(this); return observe.apply(this, args); };
    prototype.disconnect = function () { live.observers.delete(this); return disconnect.apply(this); };
  }
  const wrap = (start, stop, set, isLasting) => {
    const nativeStart = globalThis[start].bind(globalThis), nativeStop = globalThis[stop].bind(globalThis);
    globalThis[start] = (work, ...rest) => {
      const id = nativeStart((...args) => { if (!isLasting) set.delete(id); return work(...args); }, ...rest);
      set.add(id);
      return id;
    };
    globalThis[stop] = (id) => { set.delete(id); nativeStop(id); };
    for (const owner of [window]) { owner[start] = globalThis[start]; owner[stop] = globalThis[stop]; }
  };
  wrap("setTimeout", "clearTimeout", live.timers, false);
  wrap("setInterval", "clearInterval", live.timers, true);
  wrap("requestAnimationFrame", "cancelAnimationFrame", live.frames, false);
  const add = EventTarget.prototype.addEventListener, remove = EventTarget.prototype.removeEventListener;
  const isOfPage = (target) => target === window || target === window.navigation || target instanceof Node || target === globalThis || target === window.visualViewport || (globalThis.MediaQueryList && target instanceof MediaQueryList);
  EventTarget.prototype.addEventListener = function (type, work, options) {
    const target = this ?? window;
    const signal = typeof options === "object" && options !== null ? options.signal : undefined;
    if (isOfPage(target) && work && !signal?.aborted) {
      const entry = { target, type, work };
      live.listeners.add(entry);
      if (signal) add.call(signal, "abort", () => live.listeners.delete(entry));
      if (typeof options === "object" && options?.once) add.call(target, type, () => live.listeners.delete(entry), options);
    }
    return add.call(target, type, work, options);
  };
  EventTarget.prototype.removeEventListener = function (type, work, options) {
    const target = this ?? window;
    for (const entry of live.listeners) if (entry.target === target && entry.type === type && entry.work === work) live.listeners.delete(entry);
    return remove.call(target, type, work, options);
  };
  add.call(window, "gommette-probe", () => {
    // A listener on a node that has left the page is heard by nobody and goes with the node.
    for (const entry of live.listeners) if (entry.target instanceof Node && !entry.target.isConnected) live.listeners.delete(entry);
    const counts = {
      observers: live.observers.size,
      timers: live.timers.size,
      frames: live.frames.size,
      listeners: [...live.listeners].map(({ type }) => type),
    };
    window.dispatchEvent(new CustomEvent("gommette-probe-answer", { detail: JSON.stringify(counts) }));
  });
})();`;
