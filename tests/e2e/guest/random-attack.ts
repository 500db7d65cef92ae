import { pageRandom } from "../harness/page-random.ts";

/**
 * JavaScript of a page that sends so many random messages and events: at window, document, its own nodes, the targets,
 * the host and everything in the host's open shadow root. None of them is an act of a person. As text, because tsx puts
 * calls of a helper into functions that the page does not have.
 * @param kinds of events, by the names of their interfaces; all when left out
 */
export function randomAttack(times: number, seed: number, kinds: readonly string[] = []): string {
  return `(() => {
    const random = ${pageRandom(seed)};
    const pick = (list) => list[random(list.length)];
    const host = document.querySelector("gommette-overlay");
    const inCard = [...host.shadowRoot.querySelectorAll("*")];
    const ofPage = [...document.querySelectorAll("input, a, button, label, form, body, h1")];
    const words = ["run-guide", "stop-guide", "resume-guide", "page-loaded", "save-progress", "switch-guide", "guide-ended", "start-guide",
      "pause", "stop", "continue", "back", "search-again", "wxt:content-script-started", "gommette", "🥨", ""];
    const value = (depth = 0) => [
      () => random(1000) - 500, () => pick(words), () => null, () => undefined, () => NaN,
      () => depth > 2 ? [] : Array.from({ length: random(4) }, () => value(depth + 1)),
      () => depth > 2 ? {} : Object.fromEntries(Array.from({ length: random(5) }, () => [pick(["type", "guideId", "progress", "bundle", "stepId", "__proto__", "id"]), value(depth + 1)])),
    ][random(7)]();
    const made = {
      Event: ["submit", "scroll", "resize", "load", "toggle", "close", "change", "input", "popstate", "hashchange", "pageshow", "visibilitychange", "fullscreenchange", "beforetoggle"],
      MouseEvent: ["click", "mousedown", "mouseup", "dblclick", "contextmenu"],
      PointerEvent: ["pointerdown", "pointerup", "pointerover", "pointercancel"],
      KeyboardEvent: ["keydown", "keyup", "keypress"],
      FocusEvent: ["focusin", "focusout", "focus", "blur"],
      TransitionEvent: ["transitionrun", "transitionend"],
      AnimationEvent: ["animationstart", "animationend"],
      CustomEvent: ["gommette", "wxt:content-script-started", "gommette:wxt:content-script-started"],
      MessageEvent: ["message"],
    };
    const kinds = ${JSON.stringify(kinds)}.length > 0 ? ${JSON.stringify(kinds)} : Object.keys(made);
    for (let count = 0; count < ${times}; count++) {
      const way = random(10);
      if (way < 2) {
        try { window.postMessage(value(), "*"); } catch { /* it cannot be cloned */ }
      } else if (way === 2) {
        pick(inCard).click?.();
      } else {
        const kind = pick(kinds);
        const options = { bubbles: true, cancelable: true, composed: random(3) > 0, key: pick(["Escape", "Enter", "Tab", " ", "a"]),
          detail: value(), data: value(), newState: "closed", relatedTarget: pick([null, pick(ofPage)]) };
        const target = pick([window, document, host, pick(inCard), pick(inCard), pick(ofPage), pick(ofPage)]);
        const event = new window[kind](pick(made[kind]), options);
        // A page's own reaction to what it makes up is not meant.
        if (event.type === "submit" || (event.type === "click" && ofPage.includes(target))) event.preventDefault();
        if (ofPage.includes(target) && /click|submit/.test(event.type)) target.addEventListener(event.type, (own) => own.preventDefault(), { once: true });
        target.dispatchEvent(event);
      }
    }
  })()`;
}
