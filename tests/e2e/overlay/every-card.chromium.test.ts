import { LOOKS } from "../pages/looks.ts";
import { checkEveryCard } from "./check-every-card.ts";

checkEveryCard("chromium", LOOKS);
