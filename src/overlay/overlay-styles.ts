import look from "../../assets/styles/overlay.css?inline";
import tokens from "../../assets/styles/tokens.css?inline";

/** The look of everything that is drawn. Sent to the page with the guide, so that pages without a guide carry nothing. */
export const overlayStyles: string = tokens + look;
