// The little of each library that the adapters use: its own types are not there before the benchmark has installed it.
declare module "*.css" {
  const sheet: string;
  export default sheet;
}

declare module "driver.js" {
  export interface DriveStep {
    readonly element: string | (() => Element);
    readonly popover: { readonly description: string; readonly side: "bottom" };
  }
  export interface Config {
    readonly steps: readonly DriveStep[];
    readonly animate?: boolean;
    readonly allowClose?: boolean;
    readonly allowKeyboardControl?: boolean;
    readonly waitForElement?: number;
  }
  export function driver(config: Config): { drive(): void; destroy(): void };
}

declare module "shepherd.js" {
  export interface StepOptions {
    readonly attachTo: { readonly element: string | (() => HTMLElement | null); readonly on: "bottom" };
    readonly text: string;
    readonly buttons: readonly { readonly text: string; readonly classes?: string; readonly action: () => void }[];
    readonly waitForElement?: number;
  }
  export interface TourOptions {
    readonly useModalOverlay?: boolean;
    readonly keyboardNavigation?: boolean;
    readonly exitOnEsc?: boolean;
    readonly defaultStepOptions?: { readonly cancelIcon: { readonly enabled: boolean } };
  }
  interface Tour {
    addSteps(steps: readonly StepOptions[]): void;
    start(): unknown;
    next(): void;
    back(): void;
    cancel(): unknown;
  }
  const shepherd: { readonly Tour: new (options: TourOptions) => Tour };
  export default shepherd;
}

declare module "intro.js" {
  export interface TourOptions {
    readonly steps: readonly {
      readonly element: string | Element;
      readonly intro: string;
      readonly position: "bottom";
    }[];
    readonly keyboardNavigation?: boolean;
    readonly exitOnEsc?: boolean;
    readonly exitOnOverlayClick?: boolean;
  }
  interface Tour {
    setOptions(options: TourOptions): Tour;
    start(): Promise<unknown>;
    exit(force?: boolean): Promise<unknown>;
  }
  const intro: { tour(): Tour };
  export default intro;
}

declare module "@sjmc11/tourguidejs" {
  export interface TourGuideOptions {
    readonly steps: readonly { readonly target: string | Element; readonly content: string }[];
    readonly dialogPlacement?: "bottom";
    readonly debug?: boolean;
    readonly keyboardControls?: boolean;
    readonly exitOnEscape?: boolean;
    readonly exitOnClickOutside?: boolean;
    readonly backdropAnimate?: boolean;
    readonly dialogAnimate?: boolean;
    readonly autoScrollSmooth?: boolean;
  }
  export class TourGuideClient {
    constructor(options: TourGuideOptions);
    start(): Promise<unknown>;
    exit(): Promise<unknown>;
  }
}

declare module "react" {
  export interface Node {
    readonly type: unknown;
  }
  export function createElement<Props>(
    type: string | ((props: Props) => Node | null),
    props: Props | null,
    ...children: readonly (Node | string)[]
  ): Node;
  export function useEffect(run: () => void, on: readonly unknown[]): void;
}

declare module "react-dom/client" {
  import type { Node } from "react";
  export function createRoot(element: Element): { render(node: Node): void; unmount(): void };
}

declare module "react-joyride" {
  import type { Node } from "react";
  export interface Options {
    readonly skipBeacon?: boolean;
    readonly targetWaitTimeout?: number;
    readonly dismissKeyAction?: false;
    readonly overlayClickAction?: false;
    readonly hideOverlay?: boolean;
    readonly disableFocusTrap?: boolean;
    readonly scrollOffset?: number;
  }
  export interface Props {
    readonly run: boolean;
    readonly continuous: boolean;
    readonly steps: readonly {
      readonly target: string | (() => HTMLElement | null);
      readonly content: string;
      readonly placement: "bottom";
    }[];
    readonly options: Options;
  }
  export function Joyride(props: Props): Node | null;
}

declare module "@reactour/tour" {
  import type { Node } from "react";
  type Style = Readonly<Record<string, unknown>>;
  export interface ProviderProps {
    readonly steps: readonly {
      readonly selector: string | Element;
      readonly content: string;
      readonly position: "bottom";
      readonly mutationObservables?: readonly string[];
      readonly resizeObservables?: readonly string[];
    }[];
    readonly disableKeyboardNavigation?: boolean;
    readonly onClickMask?: () => void;
    readonly styles?: Readonly<Record<string, (base: Style) => Style>>;
  }
  export function TourProvider(props: ProviderProps): Node | null;
  export function useTour(): { setIsOpen(open: boolean): void };
}
