import { beforeEach, describe, expect, test } from "vitest";
import type { Part } from "../../../src/locate/read-part.ts";
import { createStructureMemory, type StructureMemory } from "../../../src/locate/structure-memory.ts";
import { finish } from "../../../src/locate/steps.ts";
import { surveyPage, surveySteps, type Survey, type Surveyed } from "../../../src/locate/survey-page.ts";
import { flatGeometry } from "./flat-geometry.ts";

const survey: Survey = {
  screens: [],
  targets: [
    { id: "enter", role: "button", names: ["Entrer"] },
    { id: "name", role: "field", names: ["Votre nom"] },
    { id: "code", role: "field", names: ["Votre code"], field: { autocomplete: ["one-time-code"], maxlength: [6, 6] } },
  ],
  messages: [{ id: "gone", role: "text", names: ["Votre session a expiré"] }],
  url: "/",
};

/** What a look reads of a page, and when (the browsers themselves: tests/e2e/locate). */
describe("the memory of what a page is made of", () => {
  let memory: StructureMemory;
  let observer: MutationObserver;
  let recalled: boolean;
  let located: Surveyed["located"];

  const look = (): string => {
    memory.take(observer.takeRecords());
    const asked: StructureMemory = {
      ...memory,
      recall() {
        const before = memory.recall();
        recalled = before !== undefined;
        return before;
      },
    };
    const { messages, ...seen } = surveyPage(document, survey, { geometry: flatGeometry, memory: asked });
    located = seen.located;
    return [located.get("enter")?.status, ...messages.keys()].join(" ");
  };
  const query = (selector: string, within: ParentNode = document): Element => within.querySelector(selector)!;

  beforeEach(() => {
    document.body.innerHTML = `<main><p id="words">Bonjour</p><button><span>Entrer</span></button></main>`;
    memory = createStructureMemory(document);
    observer = new MutationObserver(() => undefined);
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });

  test("is all that a second look needs", () => {
    expect(look()).toBe("found");
    expect(recalled).toBe(true);
  });

  test.each([
    [
      "a class",
      () => {
        query("p").classList.add("active");
      },
    ],
    [
      "a style",
      () => {
        query("p").setAttribute("style", "color:red");
      },
    ],
    [
      "an ornament that comes",
      () => {
        query("button").insertAdjacentHTML("beforeend", "<span class=ripple><i></i></span>");
      },
    ],
    [
      "an ornament that is filled once it is there",
      () => {
        query("button").append(document.createElement("span"));
        query("button").lastElementChild!.append(document.createElement("i"));
      },
    ],
    [
      "a comment",
      () => {
        query("main").append(document.createComment("a place"));
      },
    ],
    [
      "a space",
      () => {
        query("main").append(" ");
      },
    ],
  ])("lasts over %s", (_, change) => {
    change();
    expect(look()).toBe("found");
    expect(recalled).toBe(true);
  });

  test("lasts over an ornament that goes, the last in its place", () => {
    query("button").insertAdjacentHTML("beforeend", "<span class=ripples><i></i></span>");
    look();
    query("button i").remove();
    expect(look()).toBe("found");
    expect(recalled).toBe(true);
  });

  test("does not keep what shows", () => {
    query("button").setAttribute("hidden", "");
    expect(look()).toBe("hidden");
    expect(recalled).toBe(true);
    query("button").removeAttribute("hidden");
    expect(look()).toBe("found");
  });

  test.each([
    ["words", () => (query("#words").firstChild!.nodeValue = "Votre session a expiré"), "found gone"],
    [
      "a name",
      () => {
        query("button").setAttribute("aria-label", "Sortir");
      },
      "found",
    ],
    [
      "a twin",
      () => {
        query("main").insertAdjacentHTML("beforeend", "<button>Entrer</button>");
      },
      "ambiguous",
    ],
    [
      "a part that goes",
      () => {
        query("button").remove();
      },
      "missing",
    ],
    [
      "a role",
      () => {
        query("button").setAttribute("role", "presentation");
      },
      "missing",
    ],
    [
      "an ornament that is pressed",
      () => {
        query("main").insertAdjacentHTML("beforeend", "<i tabindex=0></i>");
      },
      "found",
    ],
  ])("ends with %s", (_, change, now) => {
    change();
    expect(look()).toBe(now);
    expect(recalled).toBe(false);
  });

  test("ends with a shadow tree that opens behind a custom element, of which no record tells", () => {
    query("main").insertAdjacentHTML("beforeend", "<x-menu></x-menu>");
    look();
    query("x-menu").attachShadow({ mode: "open" }).innerHTML = "<button>Entrer</button>";
    expect(look()).toBe("ambiguous");
    expect(recalled).toBe(false);
  });

  test.each(["<p>Bonjour</p>", ""])(
    "ends with a shadow tree that opens behind an empty part, as banners come (%s)",
    (more) => {
      query("main").insertAdjacentHTML("beforeend", `${more}<div id=banner></div>`);
      look();
      query("#banner").attachShadow({ mode: "open" }).innerHTML = "<button>Entrer</button>";
      expect(look()).toBe("ambiguous");
      expect(recalled).toBe(false);
    },
  );

  test("ends with a shadow tree that opens behind a part whose last ornament is gone", () => {
    query("main").insertAdjacentHTML("beforeend", "<div id=banner><i></i></div>");
    look();
    query("#banner").firstChild!.remove();
    look();
    query("#banner").attachShadow({ mode: "open" }).innerHTML = "<button>Entrer</button>";
    expect(look()).toBe("ambiguous");
  });

  describe("of a large page", () => {
    const partOf = (selector: string): Part | undefined => memory.partsOf(document)?.get(query(selector));
    beforeEach(() => {
      const items = Array.from({ length: 60 }, (_, at) => `<li id="at${at}"><p>Un</p><a href="/${at}">Lire</a></li>`);
      query("main").insertAdjacentHTML("beforeend", `<ul>${items.join("")}</ul>`);
      look();
    });

    test("is lost of the part that changed only", () => {
      const [changed, other] = [partOf("#at1"), partOf("#at2")];
      expect(changed).toBeDefined();
      query("#at1 a").textContent = "Entrer";
      expect(look()).toBe("ambiguous");
      expect(recalled).toBe(false);
      expect(partOf("#at1")).not.toBe(changed);
      expect(partOf("#at2")).toBe(other);
    });

    test.each(["#at1", "ul"])("is lost of a part that changed while %s was out of the page", async (selector) => {
      const out = query(selector);
      out.remove();
      look();
      // Then no record tells of what changes in it.
      await Promise.resolve();
      query("a[href='/1']", out).textContent = "Entrer";
      query("main").append(out);
      expect(look()).toBe("ambiguous");
    });

    test("does not know what was read after it was taken out of the page", async () => {
      memory.forget();
      const steps = surveySteps(document, survey, { geometry: flatGeometry, memory });
      const list = query("ul");
      while (partOf("#at1") === undefined) steps.next();
      expect(partOf("#at59")).toBeUndefined();
      list.remove();
      memory.take(observer.takeRecords());
      finish(steps);
      await Promise.resolve();
      query("#at59 a", list).textContent = "Entrer";
      query("main").append(list);
      expect(look()).toBe("ambiguous");
    });

    test.each([
      ["a part", "#at59"],
      ["an ornament", "#ornament"],
    ])("does not know what was moved into another part while the page was read: %s", async (_, selector) => {
      query("ul").insertAdjacentHTML("beforeend", "<i id=ornament></i>");
      look();
      memory.forget();
      const steps = surveySteps(document, survey, { geometry: flatGeometry, memory });
      while (partOf("#at1") === undefined) steps.next();
      expect(partOf(selector)).toBeUndefined();
      const moved = query(selector);
      const [list, other] = [moved.parentElement!, query("#at1")];
      other.append(moved);
      memory.take(observer.takeRecords());
      finish(steps);
      expect(partOf(selector)).toBeUndefined();
      look();
      other.remove();
      look();
      // Then no record tells of what changes in it, nor that it goes.
      await Promise.resolve();
      moved.innerHTML = `<a href="/59">Entrer</a>`;
      list.append(moved);
      expect(look()).toBe("ambiguous");
    });

    test.each([
      [
        "before it goes",
        (box: Element) => {
          box.innerHTML = "";
          box.remove();
        },
      ],
      [
        "on its way to another place",
        (box: Element) => {
          box.innerHTML = "";
          query("main").append(box);
        },
      ],
    ])("is lost of a part of which something goes that is emptied %s", (_, empty) => {
      query("#at1").innerHTML = "<div><button>Entrer</button></div>";
      expect(look()).toBe("ambiguous");
      const before = partOf("#at1");
      empty(query("#at1 div"));
      expect(look()).toBe("found");
      expect(partOf("#at1")).not.toBe(before);
    });

    test("is lost of a control whose first words go once their letters are gone", () => {
      query("#at1").innerHTML = `<button><span><i>${"Ne pas tout de suite ".repeat(4)}</i></span>Entrer</button>`;
      expect(look()).toBe("found");
      query("#at1 i").firstChild!.nodeValue = "";
      query("#at1 span").remove();
      expect(look()).toBe("ambiguous");
    });

    test("is lost of a text between two parts", () => {
      const between = document.createTextNode("Bonjour");
      query("#at2").before(between);
      expect(look()).toBe("found");
      between.nodeValue = "Votre session a expiré";
      expect(look()).toBe("found gone");
      expect(look()).toBe("found gone");
      query("#at9").before(between);
      expect(look()).toBe("found gone");
      between.remove();
      expect(look()).toBe("found");
    });

    test("is lost of a text between two parts that changed while both were out of the page", async () => {
      const between = document.createTextNode("Bonjour");
      query("#at2").before(between);
      look();
      const list = query("ul");
      const last = list.lastElementChild!;
      for (const isShort of [false, true]) {
        between.nodeValue = "Bonjour";
        look();
        list.remove();
        look();
        await Promise.resolve();
        between.nodeValue = "Votre session a expiré";
        if (isShort) while (list.childElementCount > 10) list.lastElementChild!.remove();
        query("main").append(list);
        expect(look()).toBe("found gone");
      }
      for (let at = 0; at < 60; at++) list.append(last.cloneNode(true));
      expect(look()).toBe("found gone");
    });

    test("is lost of a part of what was short for a while and changed out of the page", async () => {
      const list = query("ul");
      // So that it would be a part of its own, had it not been too large for one.
      query("main").insertAdjacentHTML("beforeend", "<p>Bonjour</p>".repeat(101));
      const rest = [...list.children].slice(10);
      for (const item of rest) item.remove();
      look();
      list.remove();
      look();
      await Promise.resolve();
      query("#at1 a", list).textContent = "Entrer";
      query("main").append(list);
      list.append(...rest);
      expect(look()).toBe("ambiguous");
    });

    test.each([
      ["autocomplete", "email", "one-time-code"],
      ["maxlength", "12", "6"],
    ])("is lost of a field when its %s says of what kind it is", (name, other, wanted) => {
      query("#at1").innerHTML = `<input aria-label="Votre code">`;
      look();
      expect(located.get("code")?.status).toBe("found");
      query("input").setAttribute(name, other);
      look();
      expect(located.get("code")?.status).toBe("missing");
      query("input").setAttribute(name, wanted);
      look();
      expect(located.get("code")?.status).toBe("found");
    });

    test("is lost of a field when a label comes to it from elsewhere", () => {
      query("#at1").innerHTML = "<label for=one>Nom</label><input id=one>";
      look();
      expect(located.get("name")?.status).toBe("missing");
      query("#at9").innerHTML = "<label for=one>Votre nom</label>";
      look();
      expect(located.get("name")?.status).toBe("found");
    });

    test("is lost of a field whose only label is elsewhere, when either changes", () => {
      const status = (): string | undefined => {
        look();
        return located.get("name")?.status;
      };
      query("#at1").innerHTML = "<label for=one>Votre nom</label>";
      query("#at9").innerHTML = "<input id=one>";
      expect(status()).toBe("found");
      query("input").id = "two";
      expect(status()).toBe("missing");
      query("label").setAttribute("for", "two");
      expect(status()).toBe("found");
      query("label").textContent = "Nom";
      expect(status()).toBe("missing");
    });

    test("is lost of a button without words when a label comes to it from elsewhere", () => {
      query("#at1").innerHTML = "<button id=go><i></i></button>";
      expect(look()).toBe("found");
      query("#at9").innerHTML = "<label for=go>Entrer</label>";
      expect(look()).toBe("ambiguous");
    });

    test("binds each of several labels to the field beside it that has the id they share", () => {
      query("#at1").innerHTML = "<label for=one>Nom</label><input id=one class=other>";
      query("#at9").innerHTML = "<label for=one>Votre nom</label><input id=one>";
      look();
      expect(located.get("name")).toMatchObject({ status: "found", element: query("#at9 input") });
    });

    test("binds a label to the field in it, however much more is in it", () => {
      const drawing = `<svg>${"<g></g>".repeat(101)}</svg>`;
      query("#at1").innerHTML = `<label>Votre nom ${drawing}<span><input></span></label>`;
      look();
      expect(located.get("name")?.status).toBe("found");
    });

    test("is lost of a field when the words beside it change", () => {
      const drawing = `<svg>${"<g></g>".repeat(101)}</svg>`;
      query("main").insertAdjacentHTML("beforeend", `<div>${drawing}<span id=beside>Nom</span><input></div>`);
      look();
      expect(located.get("name")?.status).toBe("missing");
      query("#beside").textContent = "Votre nom";
      look();
      expect(located.get("name")?.status).toBe("found");
    });

    test("is lost of a control when the words change that it refers to", () => {
      query("#at1").innerHTML = "<div role=button aria-labelledby=cited></div>";
      query("#at9").innerHTML = "<p id=cited>Lire</p>";
      expect(look()).toBe("found");
      query("#cited").textContent = "Entrer";
      expect(look()).toBe("ambiguous");
    });

    test("is lost of a control when the words change that are slotted into it", () => {
      query("#at1").innerHTML = "<x-button>Lire</x-button>";
      query("x-button").attachShadow({ mode: "open" }).innerHTML = "<button><slot></slot></button>";
      look();
      observer.observe(query("x-button").shadowRoot!, { subtree: true, childList: true });
      expect(look()).toBe("found");
      query("x-button").textContent = "Entrer";
      expect(look()).toBe("ambiguous");
    });

    test("is lost of a control when a shadow tree opens behind it", () => {
      query("#at1").innerHTML = "<x-button tabindex=0>Entrer ici</x-button>";
      expect(look()).toBe("found");
      query("x-button").attachShadow({ mode: "open" }).innerHTML = "<b>Entrer</b>";
      expect(look()).toBe("ambiguous");
    });
  });

  test("is not kept of a page that changed while it was read", () => {
    memory.forget();
    const steps = surveySteps(document, survey, { geometry: flatGeometry, memory });
    steps.next();
    query("button").remove();
    memory.take(observer.takeRecords());
    finish(steps);
    expect(look()).toBe("missing");
    expect(recalled).toBe(false);
  });
});
