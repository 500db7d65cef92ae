import { beforeEach, describe, expect, it, vi } from "vitest";
import { newProgress, readProgress } from "../../../src/engine/progress.ts";
import { guides } from "../../../src/guides/guides.ts";
import { bundleOf } from "../../bundle-of.ts";
import { isSiteAddress, SITE_HOME } from "../../../src/site/hosts.ts";

interface Tab {
  readonly id: number;
  readonly url?: string;
  readonly active: boolean;
  readonly lastAccessed: number;
}
type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

const world = vi.hoisted(() => ({
  tabs: [] as Tab[],
  stored: new Map<string, unknown>(),
  sent: [] as { readonly tab: number; readonly order: unknown }[],
  deaf: new Set<number>(),
  listener: undefined as Listener | undefined,
  closed: undefined as ((tabId: number) => void) | undefined,
  replaced: undefined as ((added: number, removed: number) => void) | undefined,
  reloaded: [] as number[],
  settings: [] as string[],
  settingsChanged: undefined as (() => void) | undefined,
  command: undefined as ((name: string) => void) | undefined,
  allowed: true,
}));

vi.mock("../../../src/extension/browser.ts", () => ({
  browser: {
    runtime: {
      id: "gommette",
      getURL: (path: string) => `chrome-extension://gommette${path}`,
      onMessage: { addListener: (listener: Listener) => (world.listener = listener) },
      onConnect: { addListener: () => undefined },
    },
    storage: {
      session: {
        get: (key: string) => Promise.resolve(world.stored.has(key) ? { [key]: world.stored.get(key) } : {}),
        set: (entries: Readonly<Record<string, unknown>>) => {
          for (const [key, value] of Object.entries(entries)) world.stored.set(key, structuredClone(value));
          return Promise.resolve();
        },
        remove: (key: string) => Promise.resolve(world.stored.delete(key)),
      },
    },
    tabs: {
      query: ({ active }: { readonly active?: boolean }) =>
        Promise.resolve(world.tabs.filter((tab) => active === undefined || tab.active === active)),
      create: ({ url }: { readonly url: string }) => {
        const tab = { id: 100 + world.tabs.length, url, active: true, lastAccessed: 99 };
        world.tabs.push(tab);
        return Promise.resolve(tab);
      },
      update: (id: number) => Promise.resolve({ id, windowId: 1 }),
      reload: (id: number) => Promise.resolve(world.reloaded.push(id)),
      sendMessage: (tab: number, order: unknown) => {
        if (world.deaf.has(tab)) return Promise.reject(new Error("Receiving end does not exist"));
        world.sent.push({ tab, order });
        return Promise.resolve();
      },
      onRemoved: { addListener: (listener: (tabId: number) => void) => (world.closed = listener) },
      onReplaced: { addListener: (listener: typeof world.replaced) => (world.replaced = listener) },
    },
    commands: { onCommand: { addListener: (listener: (name: string) => void) => (world.command = listener) } },
    windows: { update: () => Promise.resolve() },
    permissions: {
      contains: ({ origins }: { readonly origins: readonly string[] }) =>
        Promise.resolve(world.allowed && origins.every((one) => one === `${SITE_HOME}*`)),
    },
  },
}));
vi.mock("../../../src/extension/page-browser.ts", () => ({ pageBrowser: { runtime: { id: "gommette" } } }));
const { serveRequests } = await import("../../../src/extension/serve-requests.ts");

const POPUP = { id: "gommette" };
const pageOf = (tabId: number) => ({ id: "gommette", tab: { id: tabId } });
const ask = (message: unknown, sender: unknown = POPUP) => world.listener?.(message, sender);
const START = { type: "start-guide", guideId: "se-connecter" };

beforeEach(() => {
  Object.assign(world, {
    allowed: true,
    tabs: [],
    sent: [],
    reloaded: [],
    settings: [],
    listener: undefined,
    closed: undefined,
  });
  world.stored.clear();
  world.deaf.clear();
  serveRequests({
    siteHome: SITE_HOME,
    isSiteAddress,
    newProgress,
    bundleOf: (id) => {
      const guide = guides.find((one) => one.id === id);
      return Promise.resolve(guide && bundleOf(guide));
    },
    readProgress: (stored) => {
      const progress = readProgress(stored);
      return guides.some(({ id }) => id === progress?.guideId) ? progress : undefined;
    },
    listOf: ({ guideId }) => Promise.resolve([`Étapes de ${guideId}`]),
    changeSetting: (change) => {
      world.settings.push(change);
      return Promise.resolve();
    },
    onSettingsChange: (listener) => (world.settingsChanged = listener),
  });
});

describe("the background", () => {
  it("starts a guide in the current tab when that tab is on the site", async () => {
    world.tabs = [
      { id: 1, url: "https://www.monespacesante.fr/documents", active: true, lastAccessed: 1 },
      { id: 2, url: "https://www.monespacesante.fr/", active: false, lastAccessed: 9 },
    ];
    expect(await ask(START)).toEqual({ status: "started" });
    expect(world.sent).toMatchObject([
      { tab: 1, order: { type: "run-guide", bundle: { guide: { id: "se-connecter" } } } },
    ]);
  });

  it("starts it in the site's tab used last when the current tab is elsewhere", async () => {
    world.tabs = [
      { id: 1, active: true, lastAccessed: 10 },
      { id: 2, url: "https://www.monespacesante.fr/", active: false, lastAccessed: 3 },
      { id: 3, url: "https://www.monespacesante.fr/", active: false, lastAccessed: 7 },
    ];
    await ask(START);
    expect(world.sent.map((one) => one.tab)).toEqual([3]);
  });

  it("opens the site when no tab is on it, and the page gets the guide when it has loaded", async () => {
    world.tabs = [{ id: 1, active: true, lastAccessed: 1 }];
    const started = ask(START);
    const [page] = [await ask({ type: "page-loaded" }, pageOf(101))];
    expect(await started).toEqual({ status: "opened-site" });
    expect(world.tabs.at(-1)?.url).toBe(SITE_HOME);
    expect(page).toMatchObject({ type: "run-guide", progress: { guideId: "se-connecter" } });
  });

  it("loads a tab anew that was open before the extension came", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
    world.deaf.add(1);
    await ask(START);
    expect(world.reloaded).toEqual([1]);
  });

  it("tells a page without a guide nothing", async () => {
    expect(await ask({ type: "page-loaded" }, pageOf(5))).toBeUndefined();
  });

  it.each([
    ["damaged", "{"],
    ["of another version", { version: 0, guideId: "se-connecter" }],
    ["of a guide that is gone", newProgress("x")],
  ])("starts clean when what is stored is %s", async (_name, stored) => {
    world.stored.set("tab:5", stored);
    expect(await ask({ type: "page-loaded" }, pageOf(5))).toBeUndefined();
    expect(world.stored.has("tab:5")).toBe(false);
  });

  it("keeps two tabs on two guides apart", async () => {
    world.stored.set("tab:1", { ...newProgress("se-connecter"), heading: "Étape 2 sur 9" });
    world.stored.set("tab:2", { ...newProgress("se-connecter"), heading: "Étape 8 sur 9" });
    await ask(
      { type: "save-progress", progress: { ...newProgress("se-connecter"), heading: "Étape 3 sur 9" } },
      pageOf(1),
    );
    expect(world.stored.get("tab:2")).toMatchObject({ heading: "Étape 8 sur 9" });
    expect(world.stored.get("tab:1")).toMatchObject({ heading: "Étape 3 sur 9" });
  });

  it("lets the page of a guide that was replaced by another save nothing any more", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
    await ask(START);
    await ask({ type: "start-guide", guideId: "se-deconnecter" });
    await ask({ type: "save-progress", progress: newProgress("se-connecter") }, pageOf(1));
    expect(await ask({ type: "page-loaded" }, pageOf(1))).toMatchObject({ progress: { guideId: "se-deconnecter" } });
  });

  it("goes on in a tab that comes back from its sleep as another one", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
    await ask(START);
    world.replaced?.(7, 1);
    expect(await ask({ type: "page-loaded" }, pageOf(7))).toMatchObject({ type: "run-guide" });
    expect(await ask({ type: "page-loaded" }, pageOf(1))).toBe(undefined);
    world.replaced?.(9, 8);
    expect(await ask({ type: "page-loaded" }, pageOf(9))).toBe(undefined);
  });

  it("lets a page that was stopped from the popup save nothing any more", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
    await ask(START);
    await ask({ type: "stop-guide" });
    await ask({ type: "save-progress", progress: newProgress("se-connecter") }, pageOf(1));
    expect(world.stored.size).toBe(0);
    expect(world.sent.at(-1)?.order).toEqual({ type: "stop-guide" });
  });

  it.each(["save-progress", "guide-gave-up"] as const)(
    "lets nothing come back when « %s » and the stop cross",
    async (type) => {
      world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
      await ask(START);
      const progress = newProgress("se-connecter");
      const saved = ask({ type, progress }, pageOf(1));
      const ended = ask({ type: "guide-ended" }, pageOf(1));
      const loaded = ask({ type: "page-loaded" }, pageOf(1));
      expect(await loaded).toBeUndefined();
      await Promise.all([saved, ended]);
      expect(world.stored.size).toBe(0);
    },
  );

  it("goes on after a store that failed", async () => {
    vi.spyOn(world.stored, "has").mockImplementationOnce(() => {
      throw new Error("the store is full");
    });
    await expect(ask({ type: "page-loaded" }, pageOf(1))).rejects.toThrow("the store is full");
    expect(await ask({ type: "page-loaded" }, pageOf(1))).toBeUndefined();
  });

  it("forgets a tab that is closed", async () => {
    world.stored.set("tab:1", newProgress("se-connecter"));
    world.closed?.(1);
    await vi.waitFor(() => {
      expect(world.stored.size).toBe(0);
    });
  });

  it("says of another host that it is not the official address", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr.exemple.com/", active: true, lastAccessed: 1 }];
    expect(await ask({ type: "read-status" })).toEqual({ address: { type: "other" } });
  });

  it("says of a tab that the browser keeps it from, that it is not allowed there, and starts nothing", async () => {
    world.allowed = false;
    world.tabs = [{ id: 1, active: true, lastAccessed: 1 }];
    expect(await ask({ type: "read-status" })).toEqual({ address: { type: "not-allowed" } });
    expect(await ask(START)).toEqual({ status: "not-allowed" });
    expect([world.tabs.length, world.stored.size]).toEqual([1, 0]);
  });

  it("stops the guide that the popup shows, in a tab that has gone elsewhere, and no other", async () => {
    world.tabs = [
      { id: 1, active: true, lastAccessed: 9 },
      { id: 2, url: "https://www.monespacesante.fr/", active: false, lastAccessed: 3 },
    ];
    for (const id of [1, 2]) world.stored.set(`tab:${id}`, newProgress("se-connecter"));
    expect(await ask({ type: "read-status" })).toMatchObject({ running: { guideId: "se-connecter" } });
    await ask({ type: "resume-guide" });
    await ask({ type: "stop-guide" });
    expect([...world.stored.keys()]).toEqual(["tab:2"]);
    expect(world.sent.map(({ tab }) => tab)).toEqual([1, 1]);
  });

  it("shows the host of the official address in full, with the guide and its step", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/x", active: true, lastAccessed: 1 }];
    world.stored.set("tab:1", { ...newProgress("se-connecter"), heading: "Étape 2 sur 9" });
    expect(await ask({ type: "read-status" })).toEqual({
      address: { type: "official", origin: "https://www.monespacesante.fr" },
      running: { guideId: "se-connecter", heading: "Étape 2 sur 9", paused: false },
    });
  });

  it("answers no other extension and no page", () => {
    expect(ask(START, { id: "another" })).toBeUndefined();
    expect(ask(START, {})).toBeUndefined();
  });

  it("keeps a guide whose card the page took away as a list, and gives the page no card again (R66)", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
    await ask(START);
    await ask({ type: "guide-gave-up" }, pageOf(1));
    expect(await ask({ type: "read-status" })).toMatchObject({ running: { list: ["Étapes de se-connecter"] } });
    expect(await ask({ type: "page-loaded" }, pageOf(1))).toBeUndefined();
    await ask({ type: "stop-guide" });
    expect(await ask({ type: "read-status" })).not.toHaveProperty("running");
  });

  it("says a running guide anew when a setting changes, and only where one is running", async () => {
    world.tabs = [
      { id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 },
      { id: 2, url: "https://www.monespacesante.fr/aide", active: false, lastAccessed: 2 },
    ];
    await ask(START);
    world.sent = [];
    await ask({ type: "change-setting", change: "language=en" }, pageOf(1));
    expect(world.settings).toEqual(["language=en"]);
    world.settingsChanged?.();
    await vi.waitFor(() => {
      expect(world.sent).toMatchObject([
        { tab: 1, order: { type: "retell", bundle: { guide: { id: "se-connecter" } } } },
      ]);
    });
  });

  it("hands the acts that have a key to the page in front, and no other (R17)", async () => {
    world.tabs = [{ id: 1, url: "https://www.monespacesante.fr/", active: true, lastAccessed: 1 }];
    for (const name of ["go-to-target", "read-aloud", "continue", "pause", "stop", "set:language=en"])
      world.command?.(name);
    await vi.waitFor(() => {
      expect(world.sent.map(({ order }) => order)).toEqual(
        ["go-to-target", "read-aloud", "continue", "pause"].map((act) => ({ type: "act", act })),
      );
    });
  });
});
