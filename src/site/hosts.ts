/** Where the guide may draw (decision of the project: the host of the login pages is unknown, so sub-hosts count too). */
const SITE_HOST = "monespacesante.fr";

/** Sub-hosts that are not the person's site: `dmp` is for professionals, `cms` sends contents to the app (MOB). */
const OTHER_SERVICES = ["dmp", "cms"];

export const SITE_HOME = "https://www.monespacesante.fr/";

/**
 * Whether an address is the person's site: https, the default port, the exact host or an accepted sub-host (R70).
 * @param address as the browser reports it, never what a page says of itself
 */
export function isSiteAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "") return false;
  if (!url.hostname.endsWith(`.${SITE_HOST}`)) return false;
  const labels = url.hostname.slice(0, -SITE_HOST.length - 1).split(".");
  return !labels.some((label) => OTHER_SERVICES.includes(label));
}
