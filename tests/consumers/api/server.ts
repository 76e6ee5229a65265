import { serve } from "@hono/node-server";
import { app } from "./app.ts";

// Any free port; whoever started the server reads which.
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => console.log(port));
