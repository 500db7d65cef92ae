import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import { type AddressInfo, type Socket, connect, type Server } from "node:net";
import { generate } from "selfsigned";
import type { Replica, ReplicaRequest, ReplicaResponse } from "../../fixtures/replica.ts";

/** The site and the only way out of a test browser, both on this machine. */
export interface LocalWorld {
  /** Port of the proxy all of the browser's traffic goes through. */
  readonly proxyPort: number;
  /** Every request the site answered, as `METHOD host/path`. */
  readonly siteRequests: readonly string[];
  /**
   * Hosts (`host:port`) outside the site that anything asked for, and did not get. Nothing is left out: the launchers'
   * switches and preferences keep Chromium 156 and Firefox ESR 153 from asking for anything on their own account.
   */
  readonly foreignRequests: readonly string[];
  /** From now on the site answers as this replica does. */
  show(replica: Replica): void;
  close(): Promise<void>;
}

const SITE_HOST = /^([a-z0-9-]+\.)*monespacesante\.fr$/;

/**
 * A world without a network: `https://*.monespacesante.fr` is answered by a replica at its real addresses, through a
 * proxy that refuses and notes every other host.
 * @param alsoServe other hosts that the replica answers too, as a copy of the site made to deceive would
 */
export async function startLocalWorld(replica: Replica, alsoServe: readonly string[] = []): Promise<LocalWorld> {
  let shown = replica;
  const siteRequests: string[] = [];
  const foreignRequests: string[] = [];
  const sockets = new Set<Socket>();
  const isServed = (host: string): boolean => SITE_HOST.test(host) || alsoServe.includes(host);

  const site = createHttpsServer(await certificate(), (request, response) => {
    siteRequests.push(`${request.method} ${request.headers.host}${request.url}`);
    void answer(shown, request, response);
  });
  const sitePort = await listen(site, sockets);

  const proxy = createHttpServer((request, response) => {
    // Plain http comes as a whole address; the site itself is only there over https.
    const url = new URL(request.url ?? "/", `http://${request.headers.host ?? "nowhere.invalid"}`);
    if (isServed(url.hostname)) {
      response.writeHead(301, { location: `https://${url.host}${url.pathname}${url.search}` }).end();
    } else {
      foreignRequests.push(`${url.hostname}:${url.port || "80"}`);
      response.writeHead(403).end();
    }
  });
  proxy.on("connect", (request: IncomingMessage, client: Socket, head: Buffer) => {
    client.on("error", () => client.destroy());
    const address = request.url ?? "";
    const [host = "", port] = address.split(":");
    if (!isServed(host) || port !== "443") {
      foreignRequests.push(address);
      client.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      return;
    }
    const upstream = connect(sitePort, "127.0.0.1", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    sockets.add(upstream);
    upstream.on("error", () => client.destroy()).on("close", () => sockets.delete(upstream));
  });
  const proxyPort = await listen(proxy, sockets);

  return {
    proxyPort,
    siteRequests,
    foreignRequests,
    show: (next) => {
      shown = next;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await Promise.all([site, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: "commonName", value: "www.monespacesante.fr" }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [
      {
        name: "subjectAltName",
        altNames: ["monespacesante.fr", "*.monespacesante.fr"].map((value) => ({ type: 2 as const, value })),
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}

async function listen(server: Server, sockets: Set<Socket>): Promise<number> {
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy()).on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

async function answer(replica: Replica, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const { status, headers, body } = await replica.respond(await readRequest(request));
    response.writeHead(status, splitCookies(headers)).end(body);
  } catch (error) {
    // A fault of the replica must be seen in the test that used it, not end the server.
    console.error(`replica ${replica.name}: ${String(error)}`);
    response.writeHead(500, { "content-type": "text/plain" }).end(String(error));
  }
}

async function readRequest(request: IncomingMessage): Promise<ReplicaRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const host = request.headers.host ?? "www.monespacesante.fr";
  const url = new URL(request.url ?? "/", `https://${host}`);
  const cookies = (request.headers.cookie ?? "")
    .split(/;\s*/)
    .filter(Boolean)
    .map((pair): [string, string] => {
      const at = pair.indexOf("=");
      return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
    });
  return {
    method: request.method ?? "GET",
    host: url.hostname,
    path: url.pathname,
    search: url.search,
    body: Buffer.concat(chunks).toString("utf8"),
    cookies: Object.fromEntries(cookies),
  };
}

/** A replica may set several cookies in one header, one a line: http wants one header each. */
function splitCookies(headers: ReplicaResponse["headers"]): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      name.toLowerCase() === "set-cookie" && value.includes("\n") ? value.split("\n") : value,
    ]),
  );
}
