import { checkEveryCard } from "./check-every-card.ts";

checkEveryCard("chromium");
