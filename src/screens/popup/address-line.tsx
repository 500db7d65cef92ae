import type { VNode } from "preact";
import type { TabAddress } from "../../model/control.ts";
import type { PopupTexts } from "../../texts/fr/popup.ts";
import { Icon } from "../icon.tsx";

interface AddressLineProps {
  readonly address: TabAddress;
  readonly texts: PopupTexts;
  readonly onOpenSite: () => void;
  readonly onAllowSite: () => void;
}

/** Says whether this tab is at the official address; the address in full, no praise and no padlock (R42, R70). */
export function AddressLine({ address, texts, onOpenSite, onAllowSite }: AddressLineProps): VNode {
  switch (address.type) {
    case "official":
      return (
        <p class="address">
          <Icon name="address" />
          <span>
            {texts.officialAddress} <b>{breakable(address.origin)}</b>
          </span>
        </p>
      );
    case "practice":
      return (
        <p class="address">
          <Icon name="pencil" />
          <span>{texts.practiceAddress}</span>
        </p>
      );
    case "not-allowed":
      return <Warning says={texts.notAllowed} act={texts.allowSite} onAct={onAllowSite} />;
    case "other":
      return <Warning says={texts.otherAddress} act={texts.openSite} onAct={onOpenSite} />;
  }
}

interface WarningProps {
  readonly says: string;
  readonly act: string;
  readonly onAct: () => void;
}

function Warning({ says, act, onAct }: WarningProps): VNode {
  return (
    <div class="address" data-address="other">
      <Icon name="warning" />
      <div>
        <p>{says}</p>
        <button type="button" class="button" onClick={onAct}>
          {act}
        </button>
      </div>
    </div>
  );
}

/** The same address, allowed to go on to a second line after « https:// » and after each dot, never within a name. */
function breakable(origin: string): readonly (VNode | string)[] {
  return origin.split(/(?<=\/\/|\.)/).flatMap((piece) => [piece, <wbr key={piece} />]);
}
