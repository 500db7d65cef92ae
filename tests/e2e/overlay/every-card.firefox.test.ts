import { FEW_LOOKS } from "../pages/looks.ts";
import { checkEveryCard } from "./check-every-card.ts";

checkEveryCard("firefox", FEW_LOOKS);
