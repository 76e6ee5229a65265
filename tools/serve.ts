/** Shows the built site at http://localhost:4173: `npm run docs:serve`. Another port: `npm run docs:serve -- 8080`. */
import { createReadStream, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
};

/** Gives the file that a path on the site names, or `undefined`. */
function fileFor(folder: string, path: string): string | undefined {
  let file = join(folder, normalize(decodeURIComponent(path)));
  try {
    if (statSync(file).isDirectory()) file = join(file, "index.html");
    return statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** Serves a folder on this machine only; resolves when it listens. Port 0 takes a free one. */
export function serve(folder: string, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = fileFor(folder, pathname);
    if (file === undefined) {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
      return;
    }
    if (file.endsWith("index.html") && !pathname.endsWith("/") && !pathname.endsWith(".html")) {
      response.writeHead(302, { location: `${pathname}/` }).end();
      return;
    }
    response.writeHead(200, {
      "content-type": TYPES[extname(file)] ?? "application/octet-stream",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    });
    createReadStream(file).pipe(response);
  });
  return new Promise((resolve) => server.listen(port, "127.0.0.1", () => resolve(server)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = new URL("../site", import.meta.url).pathname;
  const port = Number(process.argv[2] ?? 4173);
  await serve(folder, port);
  console.log(`http://localhost:${port}/ (playground: http://localhost:${port}/playground/); ends with Ctrl+C`);
}
