/** The one node we put in the page: never read, and all that is ours is in it. */
export const OVERLAY_TAG = "gommette-overlay";
