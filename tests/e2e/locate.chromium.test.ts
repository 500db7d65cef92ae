import { memory } from "./locate/memory.ts";

memory("chromium");
